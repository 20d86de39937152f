import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import { Icon } from '../icons/icon';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { useNow } from '../models/use-now';
import { t, tn } from '../text/t';
import { FoundHighlights } from './found-highlights';
import { FoundRow } from './found-row';
import styles from './search.module.css';
import type { SearchModel } from './search-model';

interface SearchViewProps {
  readonly search: SearchModel;
  readonly desk: Desk;
  readonly navigation: Navigation;
}

/** The search field, and what it finds as one types. */
export const SearchView = ({ search, desk, navigation }: SearchViewProps) => {
  const box = useRef<HTMLInputElement>(null);
  const view = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (navigation.articleId.peek() === null) box.current?.focus();
  }, []);
  return (
    <section
      class={styles['search']}
      ref={view}
      role="search"
      aria-label={t('search')}
      onKeyDown={(event) => {
        if (moveFocus(event, view.current, box.current)) event.preventDefault();
      }}
    >
      <div class={styles['field']}>
        <Icon name="search" />
        <input
          ref={box}
          id="search-query"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('search')}
          aria-describedby="search-hint"
          placeholder={t('search')}
          value={search.query.value}
          onInput={(event) => {
            search.type(event.currentTarget.value);
          }}
        />
        <SaveButton search={search} />
      </div>
      <p class={styles['hint']} id="search-hint">
        {t('searchHint')}
      </p>
      <Results search={search} desk={desk} navigation={navigation} />
    </section>
  );
};

const SaveButton = ({ search }: { readonly search: SearchModel }) => {
  const saved = search.saved.value !== null;
  return (
    <IconButton
      icon="star"
      label={t(saved ? 'searchUnsave' : 'searchSave')}
      pressed={saved}
      disabled={search.query.value.trim() === ''}
      onClick={() => void search.toggleSaved()}
    />
  );
};

const Results = ({ search, desk, navigation }: SearchViewProps) => {
  const now = useNow();
  const results = search.results.value;
  if (results === null) {
    return (
      <div class={styles['empty']} data-testid="search-empty">
        <h2>{t('searchHintTitle')}</h2>
        <p>{t('searchHintText')}</p>
        {search.building.value && <p role="status">{t('searchBuilding')}</p>}
      </div>
    );
  }
  const { rows, total, isMore, instead } = results;
  return (
    <>
      <div class={styles['bar']}>
        <p role="status" data-testid="search-count">
          {isMore ? t('searchResultsMore', total) : tn('searchResults', total)}
        </p>
        <OrderButtons search={search} />
      </div>
      {search.building.value && <p class={styles['note']}>{t('searchBuilding')}</p>}
      {[...instead].map(([word, others]) => (
        <p key={word} class={styles['note']}>
          {t('searchInstead', word, others.join(', '))}
        </p>
      ))}
      <FoundHighlights search={search} navigation={navigation} />
      {rows.length === 0 && search.highlights.value.length > 0 ? null : rows.length === 0 ? (
        <div class={styles['empty']} data-testid="search-nothing">
          <h2>{t('searchNothing', search.query.value)}</h2>
          <p>{t('searchNothingHint')}</p>
        </div>
      ) : (
        <ul class={styles['results']} aria-label={t('searchResultsList')}>
          {rows.map((row) => (
            <FoundRow
              key={row.article.id}
              row={row}
              desk={desk}
              search={search}
              now={now}
              onOpen={() => {
                navigation.openArticle(row.article.id);
              }}
            />
          ))}
        </ul>
      )}
      {rows.length < total && (
        <div class={styles['more']}>
          <Button onClick={search.loadMore}>{t('showMore')}</Button>
        </div>
      )}
    </>
  );
};

const OrderButtons = ({ search }: { readonly search: SearchModel }) => (
  <div class={styles['orders']} role="group" aria-label={t('searchOrder')}>
    {(['best', 'newest'] as const).map((order) => (
      <button
        key={order}
        type="button"
        aria-pressed={search.order.value === order}
        onClick={() => {
          search.setOrder(order);
        }}
      >
        {t(order === 'best' ? 'searchBest' : 'searchNewest')}
      </button>
    ))}
  </div>
);

/** Down from the field to the first result and on, up and back into the field; Enter in the field opens the first. */
const moveFocus = (
  { key }: KeyboardEvent,
  view: HTMLElement | null,
  box: HTMLInputElement | null,
): boolean => {
  const links = [...(view?.querySelectorAll<HTMLElement>('a[data-found]') ?? [])];
  const here = links.findIndex((link) => link === document.activeElement);
  const inBox = document.activeElement === box;
  if (!inBox && here < 0) return false;
  if (key === 'ArrowDown') links[here + 1]?.focus();
  else if (key === 'ArrowUp' && !inBox) (here === 0 ? box : links[here - 1])?.focus();
  else if (key === 'Enter' && inBox) links[0]?.click();
  else return false;
  return true;
};
