const nothing = /(?:)/u;

/**
 * A pattern of any of these sayings, whatever its case, between what must stand before and after it.
 * Composed as cleaned texts are: some Indian letters would not be found as they are typed.
 */
export const anyOf = (
  sayings: readonly RegExp[],
  { before = nothing, after = nothing }: { readonly before?: RegExp; readonly after?: RegExp } = {},
): RegExp => {
  const inner = sayings.map(({ source }) => source).join('|');
  return new RegExp(`${before.source}(?:${inner})${after.source}`.normalize('NFC'), 'iu');
};
