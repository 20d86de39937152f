import { openActWith } from '../act';
import type { Library } from '../open-library';

const moreStores = ['checks', 'articles', 'contents', 'places', 'searchQueue', 'meta'] as const;

/** The one transaction in which a backup is merged, under both its types. */
export const openMerge = (library: Library) => openActWith(library, [...moreStores]);
export type MergeTx = ReturnType<typeof openMerge>;
