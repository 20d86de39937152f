import type { MediaRecord } from '../../library/records';

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
      picture.src = url;
    } else placeOffer(picture, missing);
  }
  return () => {
    for (const url of objectUrls) URL.revokeObjectURL(url);
  };
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
