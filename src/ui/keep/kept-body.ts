import { sanitiseToFragment } from '../../article/sanitise';
import type { KeptArticle } from './kept-article';
import { pictureFile, type PictureFile } from './picture-file';

/** An article's text as nodes that stand nowhere, each picture with its file; what was not kept stands as its words. */
export interface KeptBody {
  readonly body: HTMLElement;
  readonly pictures: ReadonlyMap<HTMLImageElement, PictureFile>;
}

/** Makes the nodes of an article's text, sanitised once more. */
export const keptBody = async ({ html, pictures }: KeptArticle): Promise<KeptBody> => {
  const body = document.implementation.createHTMLDocument().body;
  body.append(sanitiseToFragment(html, document));
  const files = new Map<HTMLImageElement, PictureFile>();
  const byAddress = new Map<string, PictureFile | null>();
  for (const picture of body.querySelectorAll('img')) {
    const address = picture.dataset['src'] ?? picture.getAttribute('src') ?? '';
    const kept = pictures.get(address);
    const file =
      byAddress.get(address) ??
      (kept ? await pictureFile(new Uint8Array(kept.bytes), kept.type) : await fromData(address));
    byAddress.set(address, file);
    if (file) files.set(picture, file);
    else if (kept || !/^https?:/i.test(address)) picture.replaceWith(picture.alt);
  }
  return { body, pictures: files };
};

/** Pictures that stand in the text itself. */
const fromData = async (address: string): Promise<PictureFile | null> => {
  if (!address.startsWith('data:image/')) return null;
  try {
    const blob = await (await fetch(address)).blob();
    return await pictureFile(new Uint8Array(await blob.arrayBuffer()), blob.type);
  } catch {
    return null;
  }
};
