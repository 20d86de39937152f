/** Absolute http(s) addresses of the pictures under a sanitised root, in order, without repeats. */
export const imageUrls = (root: ParentNode): readonly string[] => [
  ...new Set(
    [...root.querySelectorAll('img[data-src]')]
      .map((img) => img.getAttribute('data-src') ?? '')
      .filter((address) => /^https?:\/\//.test(address)),
  ),
];
