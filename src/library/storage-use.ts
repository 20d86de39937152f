import type { Library } from './open-library';
import { weighAllPictures } from './picture-budget';
import { weighRecordings } from './playbacks';
import { emptyIndex } from './search/index-state';
import { readState } from './search/segment-store';

/** What takes room on the device. */
export type StorageKind = 'articles' | 'pictures' | 'recordings' | 'search';

/** Bytes by kind; those of pictures, recordings and search are kept counts, the articles' are told from a sample. */
export type StorageUse = Readonly<Record<StorageKind, number>>;

/** How much of the device each kind of thing takes. */
export const readStorageUse = async (library: Library): Promise<StorageUse> => {
  const [texts, rows, statuses] = await Promise.all(
    (['contents', 'articles', 'statuses'] as const).map((store) => estimateStore(library, store)),
  );
  return {
    articles: (texts ?? 0) + (rows ?? 0) + (statuses ?? 0),
    pictures: await weighAllPictures(library),
    recordings: await weighRecordings(library),
    search: await weighIndex(library),
  };
};

const weighIndex = async ({ db }: Library): Promise<number> => {
  const { store } = db.transaction('searchSegments');
  const state = (await readState(store)) ?? emptyIndex;
  return state.segments.reduce((sum, { bytes }) => sum + bytes, 0);
};

/** So many records are looked at from each end; reading 100,000 bodies would take a minute. */
const sampled = 60;

const estimateStore = async (
  { db }: Library,
  name: 'contents' | 'articles' | 'statuses',
): Promise<number> => {
  const { store } = db.transaction(name);
  const count = await store.count();
  if (count === 0) return 0;
  let seen = 0;
  let chars = 0;
  for (const direction of ['next', 'prev'] as const) {
    let left = Math.min(sampled, count);
    for await (const { value } of store.iterate(null, direction)) {
      chars += JSON.stringify(value).length;
      seen += 1;
      left -= 1;
      if (left === 0) break;
    }
  }
  return Math.round((chars / seen) * count);
};
