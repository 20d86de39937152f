import { useEffect, useRef, useState } from 'preact/hooks';
import { openReader, openTab } from '../../browser/tabs';
import type { ArticleId } from '../../model/ids';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { createReadingModel } from '../models/reading-model';
import { useModel } from '../models/use-model';
import { Panel } from '../panel/panel';
import { t } from '../text/t';
import { TypographyFields } from '../typography/typography-fields';
import { ArticleBar, type ArticlePanel } from './article-bar';
import { ArticleText } from './article-text';
import styles from './article.module.css';

interface ReadingViewProps {
  readonly articleId: ArticleId;
  readonly desk: Desk;
  readonly navigation: Navigation;
  /** The popup offers the full reader; the reader is it. */
  readonly inPopup: boolean;
}

/** The reading view, the same in both faces. */
export const ReadingView = ({ articleId, desk, navigation, inPopup }: ReadingViewProps) => {
  const [panel, setPanel] = useState<ArticlePanel | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const reading = useModel(
    () => createReadingModel({ ...desk.face, triage: desk.triage }, articleId),
    [articleId],
  );
  useEffect(() => {
    void reading.open();
    desk.list.setCurrent(articleId);
    if (!scroller.current) return;
    scroller.current.scrollTop = 0;
    scroller.current.focus({ preventScroll: true });
  }, [reading]);
  const link = reading.row.value?.article.link ?? null;
  return (
    <section class={styles['view']} aria-label={t('readingView')}>
      <ArticleBar
        row={reading.row.value ?? null}
        desk={desk}
        navigation={navigation}
        panel={panel}
        onPanel={(wanted) => {
          setPanel(wanted === panel ? null : wanted);
        }}
        onOriginal={link === null ? null : () => void openTab(link)}
        onFullReader={
          inPopup ? () => void openReader(`/article/${encodeURIComponent(articleId)}`) : null
        }
      />
      {panel === 'text' && (
        <Panel
          label={t('typography')}
          onClose={() => {
            setPanel(null);
          }}
        >
          <TypographyFields settings={desk.settings} />
        </Panel>
      )}
      <div
        class={styles['progress']}
        data-busy={reading.fetching.value}
        role="status"
        aria-label={reading.fetching.value ? t('fetchingPage') : t('pageReady')}
      />
      <div class={styles['scroller']} ref={scroller} tabIndex={0} data-testid="article-scroller">
        <ArticleText desk={desk} reading={reading} />
      </div>
    </section>
  );
};
