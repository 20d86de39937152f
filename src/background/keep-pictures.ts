import { readPictures } from '../library/read-pictures';
import { hasPictureRoom, keepWithinBudget, pictureBudget } from '../library/picture-budget';
import {
  storeBroken,
  storePicture,
  usePictures,
  type PictureOwner,
} from '../library/store-pictures';
import { readSettings } from '../library/settings';
import { noChange } from '../model/change-set';
import type { Failure } from '../model/failure';
import { fetchBytes } from '../polling/fetch-bytes';
import type { Background } from './context';
import { pictureType } from './picture-type';
import { shrinkPicture } from './shrink-picture';

const pictureLimits = { timeoutMs: 12_000, limitBytes: 15 * 1024 * 1024 } as const;
const picturesAtOnce = 4;
const picturesPerArticle = 60;
/** What is there by then is shown; one slow picture must not hold back the others. */
const firstShownAfterMs = 1500;

/**
 * Fetches an article's pictures for reading offline, where access is given or the site is open to all, and lets others go that
 * the budget has no more room for. Ahead of time only where there is room.
 */
export const keepPictures = async (
  background: Background,
  owner: PictureOwner & { readonly ahead: boolean },
  urls: readonly string[],
): Promise<void> => {
  const { library } = background;
  const wanted = urls.slice(0, picturesPerArticle);
  await usePictures(library, owner.articleId, wanted);
  const { kept, broken } = await readPictures(library, wanted);
  const queue = wanted.filter((url) => !kept.has(url) && !broken.has(url));
  if (queue.length === 0) return;
  const budget = pictureBudget(await readSettings(library));
  if (owner.ahead && !(await hasPictureRoom(library, budget, owner.feedId))) return;
  const show = (): void => {
    library.announce({ ...noChange, updated: [owner.articleId] });
  };
  const early = setTimeout(show, firstShownAfterMs);
  const work = async (): Promise<void> => {
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      await keepPicture(background, owner, url);
    }
  };
  await Promise.all(Array.from({ length: picturesAtOnce }, work));
  clearTimeout(early);
  await keepWithinBudget(library, budget, owner.ahead ? null : owner.articleId);
  show();
};

const keepPicture = async (
  { library, net }: Background,
  owner: PictureOwner,
  url: string,
): Promise<void> => {
  const answer = await fetchBytes({ url, ...pictureLimits }, net);
  if (!answer.ok) {
    if (isLasting(answer.error)) await storeBroken(library, owner, url);
    return;
  }
  const type = pictureType(answer.value.bytes);
  const picture = type && (await shrinkPicture({ bytes: answer.value.bytes.slice().buffer, type }));
  if (!picture) {
    await storeBroken(library, owner, url);
    return;
  }
  await storePicture(library, owner, { url, hash: await hashOf(picture.bytes), ...picture });
};

/** The site has none to give; all else (it is busy, out of order, too slow) may be had when asked again. */
const isLasting = (failure: Failure): boolean =>
  failure.kind === 'gone' ||
  failure.kind === 'tooLarge' ||
  (failure.kind === 'http' && failure.status < 500 && ![408, 425, 429].includes(failure.status));

const hashOf = async (bytes: ArrayBuffer): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
