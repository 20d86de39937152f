import { readMedia, storeMedia } from '../library/media';
import { noChange } from '../model/change-set';
import type { ArticleId } from '../model/ids';
import { fetchBytes } from '../polling/fetch-bytes';
import type { Background } from './context';

const pictureLimits = { timeoutMs: 20_000, limitBytes: 6 * 1024 * 1024 } as const;
const picturesAtOnce = 4;
const picturesPerArticle = 60;

/** Fetches an article's pictures for reading offline, where access is given or the site is open to all. */
export const keepPictures = async (
  background: Background,
  articleId: ArticleId,
  urls: readonly string[],
): Promise<void> => {
  const { library } = background;
  const wanted = urls.slice(0, picturesPerArticle);
  const kept = await readMedia(library, wanted);
  const queue = wanted.filter((url) => !kept.has(url));
  if (queue.length === 0) return;
  const work = async (): Promise<void> => {
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      await keepPicture(background, articleId, url);
    }
  };
  await Promise.all(Array.from({ length: picturesAtOnce }, work));
  library.announce({ ...noChange, updated: [articleId] });
};

const keepPicture = async (
  { library, net }: Background,
  articleId: ArticleId,
  url: string,
): Promise<void> => {
  const answer = await fetchBytes({ url, ...pictureLimits }, net);
  if (!answer.ok) return;
  const type = pictureType(answer.value.headers.get('content-type'));
  if (type === null) return;
  const bytes = answer.value.bytes.slice().buffer;
  await storeMedia(library, articleId, { url, bytes, type });
};

/** Only pictures are kept: an error page in a picture's place is none. SVG is safe where an `<img>` shows it. */
const pictureType = (contentType: string | null): string | null => {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type.startsWith('image/') ? type : null;
};
