/** So many results are shown at first, which is what a tall window holds: each costs two reads, at every letter typed. */
export const firstPage = 30;
