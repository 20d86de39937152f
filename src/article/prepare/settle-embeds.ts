import { findAny } from '../find-any';
import { isAdvertFrame } from './adverts';
import { embedLink, insertEmbedLink } from './embed-link';
import { settleFacades } from './embed-facades';
import { outOfBoxes } from './out-of-boxes';
import { renameElement } from './rename-element';

const players =
  'iframe, video, audio, embed, object, amp-iframe, amp-video, amp-audio, amp-facebook';

const nameOf = (player: Element): string => player.localName.replace(/^amp-/, '');

/** AMP's players are the usual ones under another name. */
const plainPlayer = (player: Element): Element => {
  if (!player.localName.startsWith('amp-')) return player;
  const name = nameOf(player);
  return renameElement(player, name === 'facebook' ? 'iframe' : name);
};

/** A picture inside `object` is a picture; anything else in it is what browsers without the plugin showed. */
const openObject = (object: Element, baseUrl: string): void => {
  const type = object.getAttribute('type') ?? '';
  const data = object.getAttribute('data');
  if (data !== null && (type.startsWith('image/') || /\.(?:svg|png|jpe?g|gif|webp)$/i.test(data))) {
    const img = object.ownerDocument.createElement('img');
    img.setAttribute('src', data);
    img.setAttribute('alt', object.textContent.trim());
    object.replaceWith(img);
    return;
  }
  const movie = object.querySelector('param[name="movie"]')?.getAttribute('value') ?? null;
  // Not as `data`, which Trusted Types guard.
  if (data === null && movie !== null) object.setAttribute('data-src', movie);
  const link = embedLink(object, baseUrl);
  if (link !== null && link.kind !== 'page') insertEmbedLink(object, link);
  // The fallback may hold the player once more.
  for (const inner of object.querySelectorAll('param, embed, object')) inner.remove();
  object.replaceWith(...object.childNodes);
};

/** Players and widgets as links to what they play, each in place of its box. */
export const settleEmbeds = (
  document: Document,
  baseUrl: string,
  own: readonly Element[],
): void => {
  settleFacades(document, baseUrl, own);
  for (const player of findAny(document, players)) {
    if (!player.isConnected) continue;
    if (player.localName === 'object') {
      openObject(player, baseUrl);
      continue;
    }
    const plain = plainPlayer(player);
    const found = embedLink(plain, baseUrl);
    const link = found?.kind === 'page' && isAdvertFrame(plain) ? null : found;
    const shown = link === null ? null : insertEmbedLink(plain, link);
    plain.remove();
    if (shown !== null) outOfBoxes(shown);
  }
};
