/**
 * A record of a shape: known fields only, each with its value where that is of the kind that the shape's own is of, else with
 * the shape's. Null in a shape stands for anything plain.
 */
export const fitRecord = <Shape extends object>(value: unknown, shape: Shape): Shape => {
  const from = (typeof value === 'object' && value !== null ? value : {}) as Partial<Shape>;
  return Object.fromEntries(
    (Object.keys(shape) as (keyof Shape & string)[]).map((name) => [
      name,
      fits(from[name], shape[name]) ? from[name] : shape[name],
    ]),
  ) as Shape;
};

/** Every record of a list, in a shape; those in which a needed field says nothing are left out. */
export const records = <Shape extends object>(
  list: unknown,
  shape: Shape,
  needed: readonly (keyof Shape)[],
): readonly Shape[] =>
  (Array.isArray(list) ? (list as readonly unknown[]) : [])
    .map((value) => fitRecord(value, shape))
    .filter((record) => needed.every((name) => record[name] !== ''));

/** Whether this is an http(s) address. */
export const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

const fits = (value: unknown, like: unknown): boolean => {
  if (value === undefined) return false;
  if (like === null || value === null) return like === null;
  if (Array.isArray(like)) return Array.isArray(value);
  if (typeof like === 'number') return typeof value === 'number' && Number.isFinite(value);
  // An interval is a word or a number of minutes.
  return typeof value === typeof like;
};
