import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import { useModel } from '../models/use-model';
import { languageName } from '../text/dates';
import { t, textLanguage } from '../text/t';
import styles from '../tools/tool-bar.module.css';
import type { OpenToolProps } from '../tools/tools-props';
import type { BrowserModels } from './browser-models';
import { createDeviceModel, type DeviceModel } from './device-model';
import { summaryLanguage } from './offers';
import { showSummary, showTranslation, wordBlocks, wordsOf } from './show-made';

type Kind = 'summary' | 'translation';

/** Over the text: its points, made on this device. */
export const SummaryBar = (props: OpenToolProps) => <DeviceBar {...props} kind="summary" />;

/** Under each paragraph: the same in the reader's language, made on this device. */
export const TranslationBar = (props: OpenToolProps) => <DeviceBar {...props} kind="translation" />;

const DeviceBar = (props: OpenToolProps & { readonly kind: Kind }) => (
  <section
    class={styles['bar']}
    aria-label={t(props.kind === 'summary' ? 'summary' : 'translation')}
    data-testid="device"
  >
    {props.drawn && <Making key={props.articleId} {...props} body={props.drawn.body} />}
    <IconButton icon="close" label={t('close')} onClick={props.onClose} />
  </section>
);

interface MakingProps extends OpenToolProps {
  readonly kind: Kind;
  readonly body: HTMLElement;
}

const Making = ({ desk, articleId, reading, kind, body, drawn }: MakingProps) => {
  const from = reading.shown.value?.text.language ?? reading.row.value?.article.language ?? null;
  const reader = textLanguage();
  const language = kind === 'summary' ? summaryLanguage(from, reader) : reader;
  const blocks = useMemo(() => wordBlocks(body), [drawn]);
  const model = useModel(() => {
    const source = wordsOf(blocks);
    const made = createDeviceModel(desk.face, globalThis as BrowserModels, {
      ...{ articleId, kind, language, source, from },
    });
    return { ...made, dispose: made.stop };
  }, [blocks, from]);
  useEffect(() => {
    void model.start();
  }, [model]);
  const lines = model.lines.value;
  useEffect(
    () =>
      kind === 'summary'
        ? showSummary(body, lines, { language, name: t('summary') })
        : showTranslation(blocks, lines, language),
    [lines, blocks],
  );
  return (
    <div class={styles['choices']} role="status">
      <span>{stateText(model, kind, language)}</span>
      <Way model={model} />
    </div>
  );
};

const Way = ({ model }: { readonly model: DeviceModel }) => {
  const state = model.state.value;
  if (state === 'done') return null;
  const again = state === 'failed' || state === 'stopped';
  return (
    <Button
      look="quiet"
      onClick={() => {
        if (again) void model.start();
        else model.stop();
      }}
    >
      {t(again ? 'tryAgain' : 'cancel')}
    </Button>
  );
};

const stateText = (model: DeviceModel, kind: Kind, language: string): string => {
  switch (model.state.value) {
    case 'reading':
      return t('loading');
    case 'fetching':
      return t('modelComes', `${Math.round(model.fetched.value * 100)} %`);
    case 'making':
      return t(kind === 'summary' ? 'summarising' : 'translating');
    case 'done':
      return kind === 'summary' ? t('summaryMade') : t('translationMade', languageName(language));
    case 'stopped':
      return t('madeStopped');
    case 'failed':
      return t('madeFailed');
  }
};
