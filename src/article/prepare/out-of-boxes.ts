/** Puts an element in place of the boxes that hold nothing else: choosing an article's blocks, small boxes are lost. */
export const outOfBoxes = (element: Element): void => {
  for (;;) {
    const box = element.parentElement;
    if (box === null || !/^(?:div|figure|span)$/.test(box.localName)) return;
    if (box.children.length > 1 || box.textContent.trim() !== element.textContent.trim()) return;
    box.replaceWith(element);
  }
};
