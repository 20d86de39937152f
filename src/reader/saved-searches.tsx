import { useEffect, useState } from 'preact/hooks';
import { parseQuery } from '../library/search/parse-query';
import {
  changeSavedSearch,
  listSavedSearches,
  type SavedSearch,
} from '../library/search/saved-searches';
import { searchArticles } from '../library/search/search-articles';
import { SearchIndex } from '../library/search/search-index';
import { IconButton } from '../ui/controls/icon-button';
import { Icon } from '../ui/icons/icon';
import type { Face } from '../ui/models/face';
import { formatNumber, t } from '../ui/text/t';
import type { ReaderModels } from './reader-models';
import styles from './reader.module.css';
import { writeRoute } from './route';

interface Counted extends SavedSearch {
  readonly unread: number;
}

/** The kept searches with how many unread articles fit each; nothing where none is kept. */
export const SavedSearches = ({
  models: { desk, navigation },
}: {
  readonly models: ReaderModels;
}) => {
  const searches = useSavedSearches(desk.face);
  const route = navigation.route.value;
  if (searches.length === 0) return null;
  return (
    <section aria-label={t('savedSearches')}>
      <ul>
        {searches.map(({ id, name, query, notify, unread }) => (
          <li key={id} class={styles['savedSearch']} data-notifies={notify}>
            <a
              href={writeRoute({ kind: 'search', query })}
              aria-current={route.kind === 'search' && route.query === query ? 'page' : undefined}
            >
              <Icon name="search" />
              <span class={styles['name']}>{name}</span>
              {unread > 0 && <span class={styles['count']}>{formatNumber(unread)}</span>}
            </a>
            <IconButton
              small
              icon="bell"
              label={t('searchNotify')}
              pressed={notify}
              onClick={() => void changeSavedSearch(desk.face.library, id, { notify: !notify })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Changes come in bursts while a poll runs. */
const pauseMs = 500;

const useSavedSearches = (face: Face): readonly Counted[] => {
  const [searches, setSearches] = useState<readonly Counted[]>([]);
  useEffect(() => {
    const index = new SearchIndex(face.library);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (): Promise<void> => {
      const saved = await listSavedSearches(face.library);
      const counted: Counted[] = [];
      for (const search of saved) {
        counted.push({ ...search, unread: await countUnread(face, index, search.query) });
      }
      setSearches(counted);
    };
    void read();
    const stop = face.hear((announcement) => {
      if (announcement.kind !== 'changed' && announcement.kind !== 'indexed') return;
      clearTimeout(timer);
      timer = setTimeout(() => void read(), pauseMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [face]);
  return searches;
};

const countUnread = async (face: Face, index: SearchIndex, query: string): Promise<number> => {
  const parsed = parseQuery(`${query} is:unread `, face.now());
  const ask = { query: parsed, order: 'newest', limit: 0 } as const;
  return (await searchArticles(face.library, index, ask))?.total ?? 0;
};
