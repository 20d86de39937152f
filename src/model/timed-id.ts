/** In the order of their codes, so that ids sort as their moments do. */
const signs = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

const timeSigns = 7;

/**
 * An id of 16 signs: 42 bits of time, then 54 random ones. What is made together stands together in the database, and is
 * read together. Each index entry holds an id twice at two bytes a sign, so a UUID would double what a poll writes;
 * these come after the UUIDs of version 7 that older versions gave.
 * @param random At least nine bytes.
 */
export const timedId = (atMs: number, random: Uint8Array): string => {
  const time = Array.from(
    { length: timeSigns },
    (_, at) => signs[Math.floor(atMs / 64 ** (timeSigns - 1 - at)) % 64],
  );
  return [...time, ...Array.from(random.subarray(0, 9), (byte) => signs[byte % 64])].join('');
};
