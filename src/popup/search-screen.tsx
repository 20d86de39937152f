import { IconButton } from '../ui/controls/icon-button';
import type { Desk } from '../ui/models/desk';
import { useModel } from '../ui/models/use-model';
import { MarkFound } from '../ui/search/mark-found';
import { createSearchModel } from '../ui/search/search-model';
import { SearchView } from '../ui/search/search-view';
import { t } from '../ui/text/t';
import type { PopupNavigation } from './popup-navigation';
import styles from './popup.module.css';

/** The search over the list; an article it finds opens over it. */
export const SearchScreen = ({
  query,
  desk,
  navigation,
}: {
  readonly query: string;
  readonly desk: Desk;
  readonly navigation: PopupNavigation;
}) => {
  const search = useModel(() => createSearchModel(desk.face, query), [desk, query]);
  const reading = navigation.articleId.value !== null;
  return (
    <section class={styles['over']} aria-label={t('search')} inert={reading}>
      <div class={styles['overBar']}>
        <IconButton icon="back" label={t('back')} onClick={navigation.closeSearch} />
        <h1>{t('search')}</h1>
      </div>
      <div class={styles['overBody']}>
        <SearchView search={search} desk={desk} navigation={navigation} />
      </div>
      {reading && <MarkFound query={search.query.value} />}
    </section>
  );
};
