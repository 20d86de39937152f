import { findAny } from '../find-any';
import { textOf } from '../element-text';
import { webAddress } from '../safe-address';
import { insertEmbedLink, linkLabel } from './embed-link';

/**
 * Boxes that stand for a file or another page: WordPress's and Ghost's files, WordPress's posts, Discourse's "oneboxes", the
 * bookmarks of Ghost, Medium, Notion, Forem and Tumblr.
 */
const cards =
  '.wp-block-file, .kg-file-card, blockquote.wp-embedded-content, aside.onebox, .kg-bookmark-card, .mixtapeEmbed, .graf--mixtapeEmbed, figure > a.bookmark, .ltag__link, .npf_link';

/** A button alone that leads to a file. */
const buttons = 'a.wp-block-button__link, a.elementor-button, a.kg-btn, a.button-primary';

const file = /\.(?:pdf|epub|zip|docx?|odt|xlsx?|ods|csv|pptx?|odp|mp3|gpx|ics)$/i;

/** Where such a box names what it leads to, the surest first. */
const names: readonly string[] = [
  '.kg-file-card-title, .kg-bookmark-title, .bookmark-title, .ltag__link__content h2',
  'h2, h3, h4, strong',
  'a[href]',
];

const settleCard = (card: Element, baseUrl: string): void => {
  const link = card.localName === 'a' ? card : card.querySelector('a[href]');
  const target = webAddress(link?.getAttribute('href') ?? null, baseUrl);
  const parts = names.flatMap((selector) => [...card.querySelectorAll(selector)]);
  const name = [...parts, ...(card === link ? [card] : [])]
    .map((part) => textOf(part))
    .find((said) => said !== '' && said !== target?.hostname);
  if (target === null || name === undefined) return;
  const label = linkLabel(name.slice(0, 200), target);
  insertEmbedLink(card, { href: target.href, kind: 'page', label, still: null });
  // The same page once more, in a frame.
  if (card.nextElementSibling?.matches('iframe.wp-embedded-content') === true)
    card.nextElementSibling.remove();
  card.remove();
};

/** Ghost's toggles are what HTML has `details` for. */
const settleToggle = (toggle: Element): void => {
  const heading = toggle.querySelector('.kg-toggle-heading-text');
  const content = toggle.querySelector('.kg-toggle-content');
  if (heading === null || content === null) return;
  const details = toggle.ownerDocument.createElement('details');
  const summary = toggle.ownerDocument.createElement('summary');
  summary.append(...heading.childNodes);
  details.append(summary, ...content.childNodes);
  toggle.replaceWith(details);
};

/** Cards for files and other pages as links in the form of a player's, which stay where the text around them does. */
export const settleCards = (document: Document, baseUrl: string): void => {
  for (const card of findAny(document, cards)) settleCard(card, baseUrl);
  for (const button of findAny(document, buttons)) {
    const target = webAddress(button.getAttribute('href'), baseUrl);
    if (target !== null && file.test(target.pathname)) settleCard(button, baseUrl);
  }
  for (const toggle of document.querySelectorAll('.kg-toggle-card')) settleToggle(toggle);
};
