import { useState } from 'preact/hooks';
import type { Highlight } from '../../model/highlight';
import { Button } from '../controls/button';
import type { Navigation } from '../models/navigation';
import { t } from '../text/t';
import { MarkedText } from './marked-text';
import styles from './search.module.css';
import type { SearchModel } from './search-model';

/** More are shown when they are asked for: articles are what is mostly looked for. */
const shownAtFirst = 3;

/** What the person marked or noted that fits the search; nothing where nothing does. */
export const FoundHighlights = ({
  search,
  navigation,
}: {
  readonly search: SearchModel;
  readonly navigation: Navigation;
}) => {
  const [whole, setWhole] = useState(false);
  const found = search.highlights.value;
  if (found.length === 0) return null;
  const shown = whole ? found : found.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="found-highlights">
      <h2 class={styles['part']} id="found-highlights">
        {t('searchInHighlights')}
      </h2>
      <ul class={styles['results']}>
        {shown.map((highlight) => (
          <FoundHighlight
            key={highlight.id}
            highlight={highlight}
            search={search}
            onOpen={() => {
              navigation.openArticle(highlight.articleId);
            }}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <div class={styles['more']}>
          <Button
            onClick={() => {
              setWhole(true);
            }}
          >
            {t('showMore')}
          </Button>
        </div>
      )}
    </section>
  );
};

interface FoundHighlightProps {
  readonly highlight: Highlight;
  readonly search: SearchModel;
  readonly onOpen: () => void;
}

const FoundHighlight = ({ highlight, search, onOpen }: FoundHighlightProps) => {
  const { id, articleId, quote, note, title, feedName } = highlight;
  const fits = search.fits.value;
  return (
    <li class={styles['found']} data-unread={false}>
      <div class={styles['foundWords']}>
        <a
          class={styles['foundTitle']}
          href={`../reader/index.html#/article/${encodeURIComponent(articleId)}`}
          dir="auto"
          data-found={articleId}
          aria-describedby={`found-mark-${id}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen();
          }}
        >
          <MarkedText text={quote.exact.normalize('NFC')} fits={fits} />
        </a>
        {note !== '' && (
          <p class={styles['snippet']} dir="auto">
            <MarkedText text={note.normalize('NFC')} fits={fits} />
          </p>
        )}
        <div class={styles['foundMeta']} id={`found-mark-${id}`} dir="auto">
          <span>{title}</span>
          <span>{feedName}</span>
        </div>
      </div>
    </li>
  );
};
