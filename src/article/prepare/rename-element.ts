/** Attributes that Trusted Types let no string into; none of them is content. */
const scripting = /^(?:on|srcdoc$)/i;

/** Puts an element of another name in an element's place, with its attributes and children, but no handlers; returns it. */
export const renameElement = (element: Element, name: string): HTMLElement => {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) {
    // What a parser let through, such as `<p "x">`, `setAttribute` may refuse.
    const isPlain = /^[a-z][\w:.-]*$/i.test(attribute) && !scripting.test(attribute);
    if (isPlain) renamed.setAttribute(attribute, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
};
