import { textOf } from '../element-text';

/** What boxes are called by tools and by papers. */
const boxName =
  /admonition|callout|fact-?box|information-macro|panelMacro|(?:^|\s)(?:markdown-alert|custom-block|alert|notice|hint|infobox-note|(?:article-)?corrections?|editors?-note|updates?|infokasten|encadre|box-?info|recuadro)(?=\s|$)/i;

/** What only a box that is nothing else may be called: spans and cells are called so as well. */
const sideName = /info-?box|(?:^|\s)(?:note|warning|tip|important|caution)(?=\s|$)/i;

/** By its class, since asking each element for a list of selectors costs ten times that. */
const isBox = (element: Element): boolean => {
  const name = element.getAttribute('class') ?? '';
  return (
    element.getAttribute('role') === 'note' ||
    boxName.test(name) ||
    (/^(?:aside|div)$/.test(element.localName) && sideName.test(name))
  );
};

/** Names of boxes in documentation and blogs, and the kind that each is shown as. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\s_-])corrections?(?=[\s_-]|$)/i, 'correction'],
  [/(?:^|[\s_-])(?:updates?|editors?-?note)(?=[\s_-]|$)/i, 'update'],
  [/(?:^|[\s_-])(?:danger|error|critical|failure|bug|caution)(?=[\s_-]|$)/i, 'caution'],
  [/(?:^|[\s_-])(?:warning|warn|attention)(?=[\s_-]|$)/i, 'warning'],
  [/(?:^|[\s_-])(?:important)(?=[\s_-]|$)/i, 'important'],
  [/(?:^|[\s_-])(?:tip|hint|success|check|done)(?=[\s_-]|$)/i, 'tip'],
  [
    /(?:^|[\s_-])(?:note|info|abstract|summary|seealso|question|example|quote|secondary|primary|callout|admonition|panelMacro|info-?box|fact-?box|infokasten|encadre|box-?info|recuadro)(?=[\s_-]|$)/i,
    'note',
  ],
];

/** A site's own notices are boxes by the same names. */
const siteNotice = /cookie|newsletter|subscri|sign ?up|log ?in|javascript|đăng ký|đăng nhập/i;

/** GitHub's and Obsidian's quotes that begin with their kind in brackets. */
const bracketed = /^\s*\[!(note|tip|important|warning|caution|info|danger)\][+-]?\s*/i;

const kindOf = (words: string): string | null =>
  kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const markQuotes = (document: Document): void => {
  for (const quote of document.querySelectorAll('blockquote')) {
    const found = bracketed.exec(quote.textContent);
    if (found?.[1] === undefined) continue;
    const walker = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!bracketed.test(node.nodeValue ?? '')) continue;
      node.nodeValue = (node.nodeValue ?? '').replace(bracketed, '');
      quote.setAttribute('data-callout', kindOf(found[1]) ?? 'note');
      break;
    }
  }
};

/** Boxes beside the text (notes, warnings, corrections, updates) get their kind as `data-callout`; they are made `aside` when dressed. */
export const markCallouts = (document: Document): void => {
  for (const box of document.querySelectorAll('[class], [role="note"]')) {
    if (!isBox(box)) continue;
    if (/^(?:body|main|article|section|a|span|li|td|tr|button|h\d)$/.test(box.localName)) continue;
    if (box.parentElement?.closest('[data-callout]') !== null) continue;
    // Cards of goods side by side (Condé Nast).
    if (box.querySelectorAll('img').length > 1) continue;
    const text = textOf(box);
    if (text === '' || text.length > 3000 || (text.length < 400 && siteNotice.test(text))) continue;
    const kind = kindOf(
      `${box.getAttribute('class') ?? ''} ${box.getAttribute('role') === 'note' ? 'note' : ''}`,
    );
    if (kind !== null) box.setAttribute('data-callout', kind);
  }
  markQuotes(document);
};
