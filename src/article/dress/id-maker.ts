/** Gives out the ids of one article, `at-1` on: names of the page's own could reach the interface. */
export type IdMaker = (element: Element) => string;

/** Starts with a root from which every id and anchor name has been taken; remembers which element was called what. */
export const takeIds = (
  root: Element,
): { readonly idFor: IdMaker; readonly elementOf: (name: string) => Element | undefined } => {
  const known = new Map<string, Element>();
  const given = new Map<Element, string>();
  for (const element of root.querySelectorAll('[id], a[name]')) {
    for (const attribute of ['id', 'name']) {
      const name = element.getAttribute(attribute);
      if (name === null) continue;
      if (!known.has(name)) known.set(name, element);
      element.removeAttribute(attribute);
    }
  }
  return {
    idFor: (element) => {
      const id = given.get(element) ?? `at-${String(given.size + 1)}`;
      given.set(element, id);
      element.setAttribute('id', id);
      return id;
    },
    elementOf: (name) => known.get(name),
  };
};
