import { textOf } from '../element-text';

const boxes =
  '.admonition, .callout, .admonitionblock, .markdown-alert, .custom-block, .theme-admonition, [class*="admonition"], [class*="callout"], .alert, .notice, .hint, .infobox-note, .correction, .corrections, .editors-note, .editor-note, .article-correction, .update, .updates, aside[class*="infobox" i], div[class*="infobox" i], aside[class*="info-box" i], div[class*="info-box" i], [class*="factbox" i], [class*="fact-box" i], .infokasten, .encadre, .boxinfo, .box-info, .recuadro, aside.note, aside.warning, aside.tip, div.note, div.warning, div.tip, div.important, div.caution, [role="note"]';

/** What any of these names holds: asking each element for the whole list costs ten times that. */
const mayBeBox =
  /admonition|callout|alert|custom-block|notice|hint|info-?box|correction|editors?-note|update|fact-?box|infokasten|encadre|box-?info|recuadro|note|warning|tip|important|caution/i;

const isBox = (element: Element): boolean =>
  (mayBeBox.test(element.getAttribute('class') ?? '') || element.hasAttribute('role')) &&
  element.matches(boxes);

/** Names of boxes in documentation and blogs, and the kind that each is shown as. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\s_-])corrections?(?=[\s_-]|$)/i, 'correction'],
  [/(?:^|[\s_-])(?:updates?|editors?-?note)(?=[\s_-]|$)/i, 'update'],
  [/(?:^|[\s_-])(?:danger|error|critical|failure|bug|caution)(?=[\s_-]|$)/i, 'caution'],
  [/(?:^|[\s_-])(?:warning|warn|attention)(?=[\s_-]|$)/i, 'warning'],
  [/(?:^|[\s_-])(?:important)(?=[\s_-]|$)/i, 'important'],
  [/(?:^|[\s_-])(?:tip|hint|success|check|done)(?=[\s_-]|$)/i, 'tip'],
  [
    /(?:^|[\s_-])(?:note|info|abstract|summary|seealso|question|example|quote|secondary|primary|callout|admonition|info-?box|fact-?box|infokasten|encadre|box-?info|recuadro)(?=[\s_-]|$)/i,
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
