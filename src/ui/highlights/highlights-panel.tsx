import { useEffect, useRef } from 'preact/hooks';
import type { Highlight } from '../../model/highlight';
import { Panel } from '../panel/panel';
import { t } from '../text/t';
import { HighlightCard } from './highlight-card';
import styles from './highlights.module.css';
import type { ArticleHighlights } from './use-highlights';

interface HighlightsPanelProps {
  readonly highlights: ArticleHighlights;
  /** The one that was pressed in the text, or just made: its note can be written at once. */
  readonly chosen: string | null;
  readonly onClose: () => void;
}

/** What is marked in the open article; each leads to its passage. */
export const HighlightsPanel = ({ highlights, chosen, onClose }: HighlightsPanelProps) => {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { placed, model } = highlights;
  return (
    <Panel label={t('highlights')} onClose={onClose}>
      {placed.length === 0 ? (
        <p class={styles['hint']}>{t('noHighlightsHere')}</p>
      ) : (
        <ul class={styles['cards']} ref={list}>
          {placed.map(({ highlight, range }) => (
            <li key={highlight.id} {...(highlight.id === chosen && { 'data-chosen': true })}>
              <HighlightCard highlight={highlight} model={model} writing={highlight.id === chosen}>
                <Passage highlight={highlight} range={range} />
              </HighlightCard>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

const Passage = ({
  highlight,
  range,
}: {
  readonly highlight: Highlight;
  readonly range: Range | null;
}) => (
  <button
    type="button"
    class={styles['passage']}
    dir="auto"
    disabled={range === null}
    onClick={() => {
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }}
  >
    {highlight.quote.exact}
    {range === null && <span class={styles['hint']}> {t('passageGone')}</span>}
  </button>
);
