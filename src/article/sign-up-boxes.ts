/** Fields that only a sign-up has; a comment's form asks for words as well. */
const addressField = 'input[type="email"], input[name*="email" i], input[placeholder*="email" i]';

/** A sign-up with what it promises is no longer. */
const longestBox = 400;

/** The outermost small box around each field for an address: what it says, in whatever language, is the site's. */
export const signUpBoxes = (root: ParentNode): ReadonlySet<Element> => {
  const found = new Set<Element>();
  for (const field of root.querySelectorAll(addressField)) {
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
