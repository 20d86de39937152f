/** A named box this large a part of the text is no furniture but the article in a badly named wrapper. */
export const largestShare = 0.35;
