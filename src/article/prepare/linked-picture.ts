import { webAddress } from '../safe-address';

/** The width that a copy's address tells: WordPress's "-300x200.jpg", Blogger's "/s320/" and "=s320", "?w=320". */
const copyWidth =
  /-(\d{2,4})x\d{2,4}(?=\.\w+$)|\/[sw](\d{2,4})(?:-[\w-]+)?(?=\/)|=[sw](\d{2,4})\b|[?&](?:w|width|resize|fit)=(\d{2,4})/;

/** A narrower copy is worse than the picture it leads to: the reading column is 684 pixels wide. */
const narrow = 800;

/** How the name of a picture's file ends. */
const pictureFile = /\.(?:jpe?g|png|webp|gif|avif)$/i;

/** The address of a picture that a picture (or a box) is linked to, mostly itself in full; null where it leads elsewhere. */
export const linkedPicture = (img: Element, baseUrl: string): string | null => {
  const href = img.closest('a')?.getAttribute('href') ?? null;
  const url = webAddress(href, baseUrl);
  return url !== null && pictureFile.test(url.pathname) ? url.href : null;
};

const stem = (address: string): string =>
  (new URL(address).pathname.split('/').at(-1) ?? '').replace(
    /(?:-\d{2,4}x\d{2,4}|-scaled)?\.\w+$/,
    '',
  );

/** A small copy's picture in full, where it is linked to that; else the address itself. */
export const inFull = (img: Element, address: string, baseUrl: string): string => {
  const width = copyWidth.exec(address)?.slice(1).find(Boolean);
  if (width === undefined || Number(width) >= narrow) return address;
  const linked = linkedPicture(img, baseUrl);
  return linked !== null && stem(linked) === stem(address) ? linked : address;
};
