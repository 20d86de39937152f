import { textOf } from '../element-text';
import { absolute } from '../safe-address';
import { insertEmbedLink, providerLink } from './embed-link';

/** A single film or sound, as against a channel. */
const single =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com\/(?:watch\?|embed\/|shorts\/|live\/)|youtu\.be\/|vimeo\.com\/(?:video\/)?\d|dailymotion\.com\/video\/|open\.spotify\.com\/(?:embed\/)?(?:track|episode|show|album|playlist)\/)/i;

const asksConsent =
  /cookies?|consent|third[- ]part|external content|privacy|extern\p{L}* (?:inhalt|medi)|datenschutz|einwillig|zustimm|akzeptier|accept|contenu externe|acept|aceit|chấp nhận|đồng ý|bên thứ ba/iu;

const forShowing =
  /\b(?:to (?:view|watch|see|play|load|display|show|listen)|um .{0,60}(?:anzu(?:zeigen|sehen)|zu (?:sehen|laden))|(?:anzeigen|laden|geladen)|pour (?:voir|lire|afficher|écouter)|para (?:ver|assistir|reproducir)|per (?:vedere|guardare))(?!\p{L})|để (?:xem|nghe)/iu;

/** A box with more to say is the text. */
const longestAsk = 500;

const askAround = (link: Element): Element | null => {
  let found: Element | null = null;
  for (let box = link.parentElement; box !== null; box = box.parentElement) {
    const text = textOf(box);
    if (text.length > longestAsk || /^(?:body|main|article|blockquote|li|td)$/.test(box.localName))
      break;
    const isBox = /^(?:div|section|aside|figure)$/.test(box.localName);
    if (isBox && asksConsent.test(text) && forShowing.test(text)) found = box;
  }
  return found;
};

/** Boxes that ask for consent before they load a film and offer a plain way to it: that way alone. */
export const settleConsentBoxes = (document: Document, baseUrl: string): void => {
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!single.test(href)) continue;
    const box = askAround(link);
    if (box?.querySelector('iframe, video, audio') !== null) continue;
    const url = absolute(href, baseUrl);
    const shown = url === null ? null : providerLink(url, '');
    if (shown === null) continue;
    insertEmbedLink(box, shown);
    box.remove();
  }
};
