import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../library/open-library';
import { readStorageUse, type StorageKind, type StorageUse } from '../../library/storage-use';
import { bytesText } from '../../ui/text/feed-text';
import { t } from '../../ui/text/t';
import styles from './settings.module.css';

interface UseProps {
  readonly library: Library;
  /** Bytes that each kind may take; 0 where it may take none, left out where there is no limit. */
  readonly rooms: Partial<Readonly<Record<StorageKind, number>>>;
  /** Rises when something was let go, so that it is weighed anew. */
  readonly changes: number;
}

const nameOf = (kind: StorageKind): string => {
  switch (kind) {
    case 'articles':
      return t('storageArticles');
    case 'pictures':
      return t('storagePictures');
    case 'recordings':
      return t('storageRecordings');
    case 'search':
      return t('storageSearch');
  }
};

const kinds: readonly StorageKind[] = ['articles', 'pictures', 'recordings', 'search'];

/** How much of the device each kind of data takes. */
export const StorageUseList = ({ library, rooms, changes }: UseProps) => {
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => {
    let gone = false;
    void readStorageUse(library).then((read) => {
      if (!gone) setUse(read);
    });
    return () => {
      gone = true;
    };
  }, [library, changes]);
  const most = use === null ? 1 : Math.max(1, ...kinds.map((kind) => use[kind]));
  return (
    <dl class={styles['use']} data-testid="storage-use" aria-busy={use === null}>
      {kinds.map((kind) => {
        const bytes = use?.[kind] ?? 0;
        const room = rooms[kind] ?? 0;
        return (
          <div key={kind}>
            <dt>{nameOf(kind)}</dt>
            <dd>
              {room > 0 ? t('storageOf', bytesText(bytes), bytesText(room)) : bytesText(bytes)}
            </dd>
            <dd class={styles['useBar']} aria-hidden="true">
              <span style={{ inlineSize: `${String((bytes / most) * 100)}%` }} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
