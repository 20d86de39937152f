/** A figure of a picture, or of the link that stands for a player, and its caption, both taken from where they are. */
export const makeFigure = (shown: Element, caption: Element): Element => {
  const document = shown.ownerDocument;
  const figure = document.createElement('figure');
  const words = document.createElement('figcaption');
  words.append(...caption.childNodes);
  const link = shown.closest('a[data-embed]')?.closest('p') ?? shown.closest('a');
  figure.append(link?.contains(caption) === false ? link : shown, words);
  return figure;
};
