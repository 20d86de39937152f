/**
 * A UUID of version 7: what is made together stands together in the database, and is read together.
 * @param uuid A random one, for all but its time. Source: RFC 9562, 5.7.
 */
export const timedId = (atMs: number, uuid: string): string => {
  const time = atMs.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${uuid.slice(15)}`;
};
