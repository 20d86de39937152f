import { useEffect, useState } from 'preact/hooks';
import { openReader } from '../../browser/tabs';
import type { BrowserModels } from '../device/browser-models';
import { detectedLanguage, readOffers, type DeviceOffers } from '../device/offers';
import { saveArticles, type KeptFormat } from '../keep/save-articles';
import { PopMenu, type MenuLine, type MenuPlace } from '../menu/pop-menu';
import { t, textLanguage, tn } from '../text/t';
import type { ArticleTool } from './article-tool';
import { copyQuotation } from './copy-quotation';
import { askToPrint } from './print-note';
import { canShare, share } from './share';
import type { ToolsProps } from './tools-props';

interface ToolsMenuProps extends ToolsProps {
  /** What is selected of the text; may be empty. */
  readonly words: string;
  readonly onTool: (tool: ArticleTool) => void;
  readonly at: MenuPlace;
  readonly onClose: () => void;
}

/** What can be done with an article besides reading it, as far as this browser can. */
export const ToolsMenu = (props: ToolsMenuProps) => {
  const offers = useOffers(props);
  return (
    <PopMenu
      name={t('articleTools')}
      lines={[
        ...hearLines(props),
        ...deviceLines(props, offers),
        ...saveLines(props),
        ...passOnLines(props),
      ]}
      at={props.at}
      onClose={props.onClose}
    />
  );
};

/** What the browser's own models offer for this text; nothing until they were asked. */
const useOffers = ({ reading, drawn }: ToolsMenuProps): DeviceOffers => {
  const [offers, setOffers] = useState<DeviceOffers>({ summary: false, translation: false });
  useEffect(() => {
    const models = globalThis as BrowserModels;
    if (drawn === null || !('Summarizer' in models || 'Translator' in models)) return;
    const said = reading.shown.value?.text.language ?? reading.row.value?.article.language;
    void (async () => {
      const from = said ?? (await detectedLanguage(models, drawn.body.textContent));
      setOffers(await readOffers(models, from, textLanguage()));
    })();
  }, []);
  return offers;
};

const deviceLines = (
  { onTool }: ToolsMenuProps,
  { summary, translation }: DeviceOffers,
): readonly MenuLine[] => {
  const open = (tool: ArticleTool) => (): void => {
    onTool(tool);
  };
  return [
    ...(summary ? [{ text: t('summarise'), icon: 'summary' as const, act: open('summary') }] : []),
    ...(translation
      ? [{ text: t('translate'), icon: 'translate' as const, act: open('translation') }]
      : []),
  ];
};

const hearLines = ({ reading, onTool }: ToolsMenuProps): readonly MenuLine[] =>
  reading.shown.value === null
    ? []
    : [
        {
          text: t('readAloud'),
          icon: 'hear',
          act: () => {
            onTool('aloud');
          },
        },
      ];

const saveLines = ({ desk, reading, inPopup }: ToolsMenuProps): readonly MenuLine[] => {
  const id = reading.row.value?.article.id;
  if (id === undefined) return [];
  const save = (format: KeptFormat) => (): void => void saveArticles(desk, [id], format);
  const chosen = [...desk.selection.ids.value];
  return [
    { text: t('saveEpub'), icon: 'book', begins: true, act: save('epub') },
    { text: t('saveHtml'), act: save('html'), icon: 'page' },
    { text: t('saveMarkdown'), act: save('markdown'), icon: 'markdown' },
    ...(chosen.length > 1
      ? [
          {
            text: tn('saveChosen', chosen.length),
            icon: 'book' as const,
            act: () => void saveArticles(desk, chosen, 'epub'),
          },
        ]
      : []),
    {
      text: t('printArticle'),
      icon: 'print',
      act: () => {
        if (!inPopup) print();
        else {
          // A popup closes under the browser's print window.
          askToPrint(desk.face.notes, id);
          void openReader(`/article/${encodeURIComponent(id)}`);
        }
      },
    },
  ];
};

const passOnLines = ({ desk, reading, words }: ToolsMenuProps): readonly MenuLine[] => {
  const article = reading.row.value?.article;
  if (!article) return [];
  const { link } = article;
  const copy: MenuLine = {
    text: t(words === '' ? 'copySource' : 'copyQuotation'),
    icon: 'quote',
    begins: true,
    act: () => void copyQuotation(desk, article.id, words),
  };
  if (link === null || !canShare()) return [copy];
  const { title } = article;
  return [copy, { text: t('share'), icon: 'share', act: () => void share({ title, url: link }) }];
};
