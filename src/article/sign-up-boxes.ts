/** Fields that only a sign-up has; a comment's form asks for words as well. */
const asksForAddress = (field: Element): boolean =>
  ['type', 'name', 'placeholder'].some((name) => /e-?mail/i.test(field.getAttribute(name) ?? ''));

/** A sign-up with what it promises is no longer. */
const longestBox = 400;

/** The outermost small box around each field for an address: what it says, in whatever language, is the site's. */
export const signUpBoxes = (root: ParentNode): ReadonlySet<Element> => {
  const found = new Set<Element>();
  for (const field of root.querySelectorAll('input')) {
    if (!asksForAddress(field)) continue;
    let outer: Element | null = null;
    for (let box = field.parentElement; box !== null && box !== root; box = box.parentElement) {
      if (/^(?:body|main|article)$/.test(box.localName) || box.querySelector('textarea') !== null)
        break;
      if (box.textContent.replace(/\s+/g, ' ').length > longestBox) break;
      outer = box;
    }
    if (outer !== null) found.add(outer);
  }
  return found;
};
