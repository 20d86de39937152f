import type { EpochMs } from '../model/epoch-ms';
import type { FollowOrder } from './follow-feed';
import type { Library } from './open-library';

/** What a preview fetched, kept until the person follows or an hour has passed; the worker may die in between. */
export interface KeptPreview extends Omit<
  FollowOrder,
  'nextCheckAt' | 'nextCheckReason' | 'folderId'
> {
  /** A data address. */
  readonly icon: string | null;
}

const previewKey = 'preview';
const keptForMs = 60 * 60 * 1000;

interface PreviewRecord {
  readonly at: EpochMs;
  readonly preview: KeptPreview;
}

/** Keeps the latest preview; one at a time is enough for one person. */
export const keepPreview = async (library: Library, preview: KeptPreview): Promise<void> => {
  const record: PreviewRecord = { at: library.now(), preview };
  await library.db.put('meta', record, previewKey);
};

/** The preview of an address, unless it is too old to be followed unseen. */
export const takePreview = async (library: Library, url: string): Promise<KeptPreview | null> => {
  const record = (await library.db.get('meta', previewKey)) as PreviewRecord | undefined;
  if (record?.preview.url !== url || library.now() - record.at > keptForMs) return null;
  return record.preview;
};

/** Lets the preview go once its items are in the library. */
export const dropPreview = (library: Library): Promise<void> =>
  library.db.delete('meta', previewKey);
