import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../ui/models/desk';
import type { Navigation } from '../ui/models/navigation';
import { useModel } from '../ui/models/use-model';
import { createSearchModel } from '../ui/search/search-model';
import { SearchView } from '../ui/search/search-view';
import { t } from '../ui/text/t';
import pages from './pages.module.css';
import { writeRoute } from './route';

/** The search in the full tab; its address holds what is searched for. */
export const SearchPage = ({
  query,
  desk,
  navigation,
}: {
  readonly query: string;
  readonly desk: Desk;
  readonly navigation: Navigation;
}) => {
  const search = useModel(() => createSearchModel(desk.face, query), [desk]);
  const typed = search.query.value;
  const asked = useRef(query);
  useEffect(() => {
    // Not at first: a letter may be typed before this runs.
    if (asked.current === query) return;
    asked.current = query;
    if (search.query.peek() !== query) search.type(query);
  }, [query]);
  useEffect(() => {
    // Each letter is no step of its own in the tab's history.
    history.replaceState(history.state, '', writeRoute({ kind: 'search', query: typed }));
  }, [typed]);
  return (
    <div class={pages['page']}>
      <div class={pages['pageColumn']}>
        <h1>{t('search')}</h1>
        <SearchView search={search} desk={desk} navigation={navigation} />
      </div>
    </div>
  );
};
