/** The longest of 1,595 public pages has a sixth of it. */
const mostTags = 60_000;

/**
 * Whether HTML has so many tags that parsing and cleaning it would take many seconds, in which the browser shows nothing of the
 * extension: a thread that works can't be stopped from outside, and parsers need the square of some markup's length.
 */
export const isEndless = (html: string): boolean => {
  const tag = /<[a-z]/gi;
  for (let count = 0; tag.test(html); count += 1) {
    if (count >= mostTags) return true;
  }
  return false;
};
