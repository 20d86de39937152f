import type { Library } from './open-library';
import type { PictureRecord } from './records';

/** A picture that can be shown. */
export type KeptPicture = Pick<PictureRecord, 'bytes' | 'type'>;

/** What is known of some pictures, by address. */
export interface KnownPictures {
  readonly kept: ReadonlyMap<string, KeptPicture>;
  /** Their sites had none to give; not asked again for a day. */
  readonly broken: ReadonlySet<string>;
}

/** A site may mend a picture: after so long it is asked for again. */
const brokenForMs = 24 * 60 * 60 * 1000;

/** Which of these pictures are kept, and which could not be had. */
export const readPictures = async (
  library: Library,
  urls: readonly string[],
): Promise<KnownPictures> => {
  const tx = library.db.transaction(['media', 'pictures']);
  const kept = new Map<string, KeptPicture>();
  const broken = new Set<string>();
  const read = async (url: string): Promise<void> => {
    const record = await tx.objectStore('media').get(url);
    if (record === undefined) return;
    const { hash, fetchedAt } = record;
    const content = hash === null ? undefined : await tx.objectStore('pictures').get(hash);
    if (content !== undefined) kept.set(url, content);
    else if (library.now() - fetchedAt < brokenForMs) broken.add(url);
  };
  await Promise.all(urls.map(read));
  // In the order asked for, whichever came first.
  return { kept: new Map(urls.flatMap((url) => entryOf(kept, url))), broken };
};

const entryOf = (
  kept: ReadonlyMap<string, KeptPicture>,
  url: string,
): readonly (readonly [string, KeptPicture])[] => {
  const picture = kept.get(url);
  return picture === undefined ? [] : [[url, picture]];
};
