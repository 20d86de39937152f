import type { KnownPictures, KeptPicture } from '../../../library/read-pictures';
import { t } from '../../text/t';
import { pictureSize } from '../../../article/picture-size';

/** How a picture that is not kept is offered. */
export interface MissingPicture {
  readonly label: string;
  readonly onShow: () => void;
}

/**
 * Gives each picture of a shown text its kept bytes; where there are none, a placeholder that offers them, or that
 * just keeps their room while they are being fetched (`missing` null). One that its site does not have leaves its words. Never
 * lets the browser ask a site. May be called again when more pictures have been kept.
 * @returns Frees the pictures' memory.
 */
export const dressPictures = (
  text: Element,
  { kept, broken }: KnownPictures,
  missing: MissingPicture | null,
): (() => void) => {
  const objectUrls: string[] = [];
  for (const placeholder of text.querySelectorAll('[data-placeholder], [data-broken]'))
    placeholder.remove();
  for (const picture of text.querySelectorAll<HTMLImageElement>('img[data-src]')) {
    const source = picture.dataset['src'] ?? '';
    const content = kept.get(source);
    picture.hidden = content === undefined;
    if (content) show(picture, content, objectUrls);
    else if (broken.has(source)) leaveWords(picture);
    else placeOffer(picture, missing);
  }
  return () => {
    for (const url of objectUrls) URL.revokeObjectURL(url);
  };
};

const show = (picture: HTMLImageElement, content: KeptPicture, objectUrls: string[]): void => {
  // Drawn already: its address may be gone by now, and drawing it anew would flash.
  if (picture.hasAttribute('src') && picture.complete && picture.naturalWidth > 0) return;
  const url = URL.createObjectURL(new Blob([content.bytes], { type: content.type }));
  objectUrls.push(url);
  picture.decoding = 'async';
  reserveRoom(picture, content.bytes);
  picture.src = url;
  offerLarge(picture);
};

/** What the picture showed, where the page says so; a caption stands under it anyway. */
const leaveWords = (picture: HTMLImageElement): void => {
  if (picture.alt === '') return;
  const words = document.createElement('span');
  words.dataset['broken'] = '';
  words.textContent = picture.alt;
  (picture.closest('a') ?? picture).after(words);
};

/** The text must not jump when the picture is drawn. */
const reserveRoom = (picture: HTMLImageElement, bytes: ArrayBuffer): void => {
  const size = pictureSize(bytes);
  if (size === null) return;
  const { width, height } = sizeOf(picture);
  if (width > 0 && height > 0) return;
  picture.width = width > 0 ? width : size.width;
  picture.height = Math.round((picture.width * size.height) / size.width);
};

const smallestLarge = 160;

/** A picture of some size opens large, by click or key; one that is a link leads where that leads. */
export const offerLarge = (picture: HTMLImageElement): void => {
  const { width } = sizeOf(picture);
  if (picture.closest('a') !== null || (width > 0 && width < smallestLarge)) return;
  picture.dataset['large'] = '';
  picture.tabIndex = 0;
  picture.role = 'button';
  picture.ariaLabel = picture.alt === '' ? t('enlarge') : t('enlargeNamed', picture.alt);
};

/** A button may not stand inside a link: beside it then. */
const placeOffer = (picture: HTMLImageElement, missing: MissingPicture | null): void => {
  const offer = missing === null ? document.createElement('span') : offerButton(missing.onShow);
  offer.dataset['placeholder'] = '';
  offer.textContent = [picture.alt, missing?.label ?? ''].filter(Boolean).join(' — ');
  const { width, height } = sizeOf(picture);
  if (width > 0 && height > 0) offer.style.aspectRatio = `${width} / ${height}`;
  (picture.closest('a') ?? picture).after(offer);
};

const offerButton = (onShow: () => void): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', onShow);
  return button;
};

const sizeOf = (picture: HTMLImageElement): { width: number; height: number } => ({
  width: Number(picture.getAttribute('width')),
  height: Number(picture.getAttribute('height')),
});
