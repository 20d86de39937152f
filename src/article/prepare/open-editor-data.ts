import { webAddress } from '../safe-address';

/** What Substack's editor keeps of a formula, a gallery or a post for its scripts to draw. */
interface EditorData {
  readonly persistentExpression?: unknown;
  readonly gallery?: { readonly images?: unknown; readonly caption?: unknown } | null;
  readonly url?: unknown;
  readonly full_text?: unknown;
  readonly name?: unknown;
}

/** What a script would read; null where it is broken. */
const parse = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
};

const readData = (box: Element): EditorData | null => {
  const data = parse(box.getAttribute('data-attrs') ?? '');
  return typeof data === 'object' ? data : null;
};

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const element = (document: Document, name: string, said = ''): Element => {
  const made = document.createElement(name);
  made.textContent = said;
  return made;
};

const formula = (document: Document, { persistentExpression }: EditorData): Element | null => {
  const tex = text(persistentExpression);
  if (tex === '') return null;
  const box = element(document, 'div');
  box.setAttribute('data-tex', tex);
  return box;
};

const gallery = (document: Document, { gallery: data }: EditorData): Element | null => {
  if (!Array.isArray(data?.images)) return null;
  const figure = element(document, 'figure');
  figure.className = 'gallery';
  for (const image of data.images as readonly ({ readonly src?: unknown } | null)[]) {
    const src = text(image?.src);
    if (src === '') continue;
    const img = element(document, 'img');
    img.setAttribute('src', src);
    figure.append(img);
  }
  const caption = text(data.caption);
  if (caption !== '') figure.append(element(document, 'figcaption', caption));
  return figure;
};

const post = (document: Document, { url, full_text: said, name }: EditorData): Element | null => {
  const target = webAddress(text(url), document.baseURI);
  if (target === null || text(said) === '') return null;
  const quote = element(document, 'blockquote');
  quote.className = 'twitter-tweet';
  const link = element(document, 'a', text(name) === '' ? target.hostname : text(name));
  link.setAttribute('href', target.href);
  quote.append(element(document, 'p', text(said)), '— ', link);
  return quote;
};

interface Track {
  readonly src?: unknown;
  readonly title?: unknown;
}

const tracksOf = (list: Element): readonly (Track | null)[] => {
  const script = list.querySelector('script.wp-playlist-script');
  const data = parse(script?.textContent ?? '') as { readonly tracks?: unknown } | null;
  return Array.isArray(data?.tracks) ? (data.tracks as readonly (Track | null)[]) : [];
};

/** WordPress's playlist: one empty player, and its pieces as data. */
const openPlaylist = (list: Element): void => {
  const kind = list.classList.contains('wp-video-playlist') ? 'video' : 'audio';
  const players = tracksOf(list).flatMap((track) => {
    const src = text(track?.src);
    if (src === '') return [];
    const player = element(list.ownerDocument, kind);
    // Not as `src`: nothing may load from a parsed page.
    player.setAttribute('data-src', src);
    player.setAttribute('title', text(track?.title));
    return [player];
  });
  if (players.length > 0) list.replaceWith(...players);
};

/**
 * Formulas, galleries and posts that stand as data alone, in Substack's pages and its feeds, and WordPress's playlists, in the forms of
 * other sites.
 */
export const openEditorData = (document: Document): void => {
  for (const box of document.querySelectorAll('[data-attrs]')) {
    if (box.childElementCount > 0 || box.textContent.trim() !== '' || box.matches('img, a'))
      continue;
    const data = readData(box);
    if (data === null) continue;
    const made = formula(document, data) ?? gallery(document, data) ?? post(document, data);
    if (made !== null) box.replaceWith(made);
  }
  for (const list of document.querySelectorAll('.wp-playlist')) openPlaylist(list);
};
