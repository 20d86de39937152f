import type { MediaRecord } from '../../../library/records';
import { t } from '../../text/t';
import { pictureSize } from './picture-size';

/** How a picture that is not kept is offered. */
export interface MissingPicture {
  readonly label: string;
  readonly onShow: () => void;
}

/**
 * Gives each picture of a shown text its kept bytes; where there are none, a placeholder that offers them, or that
 * just keeps their room while they are being fetched (`missing` null). Never lets the browser ask a site. May be called again when more pictures have been kept.
 * @returns Frees the pictures' memory.
 */
export const dressPictures = (
  text: Element,
  kept: ReadonlyMap<string, MediaRecord>,
  missing: MissingPicture | null,
): (() => void) => {
  const objectUrls: string[] = [];
  for (const placeholder of text.querySelectorAll('[data-placeholder]')) placeholder.remove();
  for (const picture of text.querySelectorAll<HTMLImageElement>('img[data-src]')) {
    const record = kept.get(picture.dataset['src'] ?? '');
    picture.hidden = record === undefined;
    if (record) {
      const url = URL.createObjectURL(new Blob([record.bytes], { type: record.type }));
      objectUrls.push(url);
      picture.decoding = 'async';
      reserveRoom(picture, record.bytes);
      picture.src = url;
      offerLarge(picture);
    } else placeOffer(picture, missing);
  }
  return () => {
    for (const url of objectUrls) URL.revokeObjectURL(url);
  };
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
