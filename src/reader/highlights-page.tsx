import { useState } from 'preact/hooks';
import type { Highlight } from '../model/highlight';
import { Button } from '../ui/controls/button';
import controls from '../ui/controls/controls.module.css';
import { HighlightCard } from '../ui/highlights/highlight-card';
import styles from '../ui/highlights/highlights.module.css';
import { createHighlightsModel } from '../ui/highlights/highlights-model';
import { highlightsMarkdown } from '../ui/highlights/highlights-markdown';
import type { Desk } from '../ui/models/desk';
import { useModel } from '../ui/models/use-model';
import { formatDay } from '../ui/text/dates';
import { foldText } from '../ui/text/fold-text';
import { t, tn } from '../ui/text/t';
import pages from './pages.module.css';
import { writeRoute } from './route';
import { saveFile } from '../ui/save-file';

/** Everything that was marked, in all articles: searched, and taken out as Markdown. */
export const HighlightsPage = ({ desk }: { desk: Desk }) => {
  const model = useModel(() => createHighlightsModel(desk.face, desk.toasts, null), [desk]);
  const [query, setQuery] = useState('');
  const all = model.highlights.value;
  const found = all?.filter((highlight) => holds(highlight, query)) ?? [];
  const day = (at: number): string => formatDay(at, desk.face.now(), 'short');
  return (
    <div class={pages['page']}>
      <div class={pages['pageColumn']}>
        <h1>{t('highlights')}</h1>
        {all !== null && all.length === 0 && <p class={styles['hint']}>{t('noHighlights')}</p>}
        {all !== null && all.length > 0 && (
          <div class={styles['tools']}>
            <input
              class={controls['textInput']}
              type="search"
              aria-label={t('searchHighlights')}
              placeholder={t('searchHighlights')}
              value={query}
              onInput={(event) => {
                setQuery(event.currentTarget.value);
              }}
            />
            <Button
              icon="download"
              disabled={found.length === 0}
              onClick={() => {
                saveFile('bantin-highlights.md', highlightsMarkdown(found, day), 'text/markdown');
              }}
            >
              {t('exportMarkdown')}
            </Button>
          </div>
        )}
        <p class={styles['hint']} role="status">
          {query === '' ? '' : tn('highlightsFound', found.length)}
        </p>
        <ul class={styles['cards']}>
          {found.map((highlight) => (
            <li key={highlight.id}>
              <HighlightCard highlight={highlight} model={model}>
                <blockquote class={styles['words']} dir="auto">
                  {highlight.quote.exact}
                </blockquote>
                <p class={styles['source']}>
                  <a
                    href={writeRoute({ kind: 'article', articleId: highlight.articleId })}
                    dir="auto"
                  >
                    {highlight.title}
                  </a>
                  <span>{highlight.feedName}</span>
                  <span>{day(highlight.createdAt)}</span>
                </p>
              </HighlightCard>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

const holds = ({ quote, note, title, feedName }: Highlight, query: string): boolean => {
  const text = foldText([quote.exact, note, title, feedName].join(' '));
  return foldText(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
};
