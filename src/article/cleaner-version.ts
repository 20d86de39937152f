/** Rises when what the cleaner makes of a page changes, so that stored articles can be remade. */
export const cleanerVersion = 16;
