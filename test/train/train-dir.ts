/** Where what training reads and writes lies. */
export const trainDir = 'test/out/train';
