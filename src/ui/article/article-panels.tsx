import type { SettingsModel } from '../models/settings-model';
import { HighlightsPanel } from '../highlights/highlights-panel';
import type { ArticleHighlights } from '../highlights/use-highlights';
import { Panel } from '../panel/panel';
import { t } from '../text/t';
import { TypographyFields } from '../typography/typography-fields';
import type { ArticlePanel } from './article-bar';
import { ContentsPanel, headingsOf } from './contents-panel';
import { FindBar } from './find/find-bar';
import type { Drawn } from './drawn';

interface PanelsProps {
  readonly panel: ArticlePanel | null;
  readonly drawn: Drawn | null;
  /** The element that scrolls. */
  readonly scroller: Element | null;
  readonly settings: SettingsModel;
  readonly highlights: ArticleHighlights;
  /** The highlight that is asked for. */
  readonly chosen: string | null;
  readonly onClose: () => void;
}

/** The panel that is open over the article. */
export const ArticlePanels = (props: PanelsProps) => {
  const { panel, drawn, scroller, settings, onClose } = props;
  switch (panel) {
    case 'text':
      return (
        <Panel label={t('typography')} onClose={onClose}>
          <TypographyFields settings={settings} />
        </Panel>
      );
    case 'contents':
      return (
        <ContentsPanel
          headings={headingsOf(drawn?.body ?? null)}
          scroller={scroller}
          onClose={onClose}
        />
      );
    case 'find':
      return drawn && <FindBar body={drawn.body} onClose={onClose} />;
    case 'highlights':
      return (
        <HighlightsPanel highlights={props.highlights} chosen={props.chosen} onClose={onClose} />
      );
    case null:
      return null;
  }
};
