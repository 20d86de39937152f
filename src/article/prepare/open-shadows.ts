/** Gives each slot of a shadow tree the children of its host that name it, or all without a name. */
const fillSlots = (tree: DocumentFragment, host: Element): void => {
  for (const slot of tree.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const given = [...host.childNodes].filter((node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? ((node as Element).getAttribute('slot') ?? '') === name
        : name === '' && node.nodeType === Node.TEXT_NODE,
    );
    slot.replaceWith(...(given.length > 0 ? given : slot.childNodes));
  }
};

/**
 * Declarative shadow roots as a browser would show them: the tree in place of the host's own children, those in its slots
 * (HTML, "attach a shadow root" of the `template` element; `shadowroot` is the attribute of Chrome before 111).
 */
export const openShadows = (root: ParentNode): void => {
  for (const template of root.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode], template[shadowroot]',
  )) {
    const host = template.parentElement;
    if (host === null) continue;
    const tree = host.ownerDocument.importNode(template.content, true);
    template.remove();
    openShadows(tree);
    fillSlots(tree, host);
    host.replaceChildren(tree);
  }
};
