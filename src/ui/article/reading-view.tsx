import { useEffect, useRef, useState } from 'preact/hooks';
import { openReader, openTab } from '../../browser/tabs';
import type { ArticleId } from '../../model/ids';
import { useHighlights } from '../highlights/use-highlights';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { createReadingModel, type ReadingModel } from '../models/reading-model';
import { useModel } from '../models/use-model';
import { t } from '../text/t';
import { useTools } from '../tools/use-tools';
import '../tools/print.css';
import { ArticleBar, openUnread, type ArticlePanel } from './article-bar';
import type { ArticleCommand } from '../keys/commands';
import { useArticleKeys } from './article-keys';
import { ArticlePanels } from './article-panels';
import { ArticleText } from './article-text';
import styles from './article.module.css';
import { headingsOf } from './contents-panel';
import type { Drawn } from './drawn';
import { readOn } from './read-on';
import { useReadingPlace } from './use-reading-place';

interface ReadingViewProps {
  readonly articleId: ArticleId;
  readonly desk: Desk;
  readonly navigation: Navigation;
  /** The popup offers the full reader; the reader is it. */
  readonly inPopup: boolean;
}

/** The reading view, the same in both faces. */
export const ReadingView = ({ articleId, desk, navigation, inPopup }: ReadingViewProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const progress = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<ArticlePanel | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const reading = useModel(
    () => createReadingModel({ ...desk.face, triage: desk.triage }, articleId),
    [articleId],
  );
  useEffect(() => {
    setPanel(null);
    void reading.open();
    desk.list.setCurrent(articleId);
    scroller.current?.focus({ preventScroll: true });
  }, [reading]);
  useReadingPlace({
    articleId,
    reading,
    scroller,
    drawn,
    onScroll: (share) => progress.current?.style.setProperty('--read', String(share)),
  });
  const highlights = useHighlights({ articleId, desk, row: reading.row.value ?? null, drawn });
  const [chosen, setChosen] = useState<string | null>(null);
  const openHighlight = (id: string | null): void => {
    setChosen(id);
    setPanel('highlights');
  };
  const togglePanel = (wanted: ArticlePanel): void => {
    setChosen(null);
    setPanel(wanted === panel ? null : wanted);
  };
  useArticleKeys(desk.settings.settings.value.keys, (command) => {
    if (command === 'find') setPanel('find');
    else if (command === 'highlight') void highlights.mark('yellow');
    else carryOut(command, { desk, navigation, reading, scroller: scroller.current });
  });
  const tools = useTools({ articleId, desk, navigation, reading, drawn, scroller, inPopup });
  const link = reading.row.value?.article.link ?? null;
  return (
    <section class={styles['view']} aria-label={t('readingView')} data-reading>
      <ArticleBar
        row={reading.row.value ?? null}
        desk={desk}
        navigation={navigation}
        panel={panel}
        panels={panelsFor(drawn)}
        onPanel={togglePanel}
        tools={tools.button}
        onOriginal={link === null ? null : () => void openTab(link)}
        onFullReader={inPopup ? inFullReader(articleId) : null}
      />
      <ArticlePanels
        panel={panel}
        drawn={drawn}
        scroller={scroller.current}
        settings={desk.settings}
        highlights={highlights}
        chosen={chosen}
        onClose={() => {
          setPanel(null);
          if (panel === 'find') scroller.current?.focus({ preventScroll: true });
        }}
      />
      <Progress line={progress} fetching={reading.fetching.value} />
      <div class={styles['scroller']} ref={scroller} tabIndex={0} data-testid="article-scroller">
        <ArticleText
          key={articleId}
          desk={desk}
          reading={reading}
          highlights={highlights}
          onDrawn={setDrawn}
          onHighlight={openHighlight}
        />
      </div>
      {tools.open}
    </section>
  );
};

const inFullReader = (articleId: ArticleId) => (): void =>
  void openReader(`/article/${encodeURIComponent(articleId)}`);

const panelsFor = (drawn: Drawn | null): readonly ArticlePanel[] =>
  headingsOf(drawn?.body ?? null).length > 0
    ? ['text', 'contents', 'find', 'highlights']
    : ['text', 'find', 'highlights'];

const Progress = ({
  line,
  fetching,
}: {
  readonly line: { current: HTMLDivElement | null };
  readonly fetching: boolean;
}) => (
  <>
    <div
      class={styles['progress']}
      data-busy={fetching}
      role="status"
      aria-label={fetching ? t('fetchingPage') : t('pageReady')}
    />
    <div class={styles['readLine']} ref={line} aria-hidden="true" />
  </>
);

interface Here {
  readonly desk: Desk;
  readonly navigation: Navigation;
  readonly reading: ReadingModel;
  readonly scroller: HTMLElement | null;
}

const carryOut = (command: Exclude<ArticleCommand, 'find' | 'highlight'>, here: Here): void => {
  const { desk, navigation, reading, scroller } = here;
  switch (command) {
    case 'onward':
      if (scroller && !readOn(scroller, 1)) void openUnread(desk, navigation, 1);
      return;
    case 'backward':
      if (scroller) readOn(scroller, -1);
      return;
    case 'otherText':
      void reading.choose(reading.shown.value?.source === 'page' ? 'feed' : 'clean');
      return;
  }
};
