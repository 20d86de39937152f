import { collapseSpace } from '../model/collapse-space';

const words = (text: string): readonly string[] =>
  collapseSpace(text)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two lines say the same but for punctuation and a site's name at the end. */
export const sameTitle = (one: string, other: string): boolean => {
  const [short, long] = [words(one), words(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  const begins = short.every((word, index) => word === long[index]);
  return begins && long.length - short.length <= Math.max(0, Math.min(4, short.length - 2));
};

/** Removes the heading that repeats the title: the view shows the title itself. Only looked for before the text begins. */
export const removeTitle = (root: Element, titles: readonly (string | null)[]): void => {
  const known = titles.filter((title) => title !== null && title !== '');
  let textBefore = 0;
  for (const element of [...root.querySelectorAll('h1, h2, h3, p')]) {
    const text = element.textContent;
    if (element.localName !== 'p') {
      if (known.some((title) => title !== null && sameTitle(text, title))) {
        element.remove();
        return;
      }
    }
    textBefore += text.length;
    if (textBefore > 400) return;
  }
};
