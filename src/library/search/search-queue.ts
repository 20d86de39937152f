import type { IDBPTransaction } from 'idb';
import type { ArticleId } from '../../model/ids';
import type { Schema, StoreName } from '../schema';
import type { QueueRecord } from './index-state';

/** So many articles stand in a record at most, so that one step of the indexer can take it whole. */
const longestRecord = 256;

/**
 * Notes within the transaction that changes or deletes articles' texts that the index has to follow: a worker killed
 * right after it still finds the note.
 */
export const noteForSearch = <Names extends StoreName[]>(
  tx: IDBPTransaction<Schema, Names, 'readwrite' | 'versionchange'>,
  articleIds: readonly ArticleId[],
  kind: QueueRecord['kind'] = 'changed',
): void => {
  const store = (
    tx as unknown as IDBPTransaction<Schema, ['searchQueue'], 'readwrite'>
  ).objectStore('searchQueue');
  for (let at = 0; at < articleIds.length; at += longestRecord) {
    void store.add({ ids: articleIds.slice(at, at + longestRecord), kind });
  }
};
