import { useMemo } from 'preact/hooks';
import { IconButton } from '../controls/icon-button';
import { ToolIcon } from '../icons/tool-icon';
import { languageName } from '../text/dates';
import { t } from '../text/t';
import type { OpenToolProps } from '../tools/tools-props';
import styles from '../tools/tool-bar.module.css';
import { browserSynth } from './browser-synth';
import type { Synth } from './synth';
import { useAloud, type Aloud } from './use-aloud';
import { voiceKey } from './voices-for';

const rates = [0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.5] as const;

/** The controls while an article is read aloud. */
export const AloudBar = (props: OpenToolProps) => {
  const synth = useMemo(browserSynth, []);
  return (
    <section class={styles['bar']} aria-label={t('readAloud')} data-testid="aloud">
      {synth === null ? (
        <p class={styles['note']}>{t('noSpeech')}</p>
      ) : (
        <Controls {...props} synth={synth} />
      )}
      <IconButton icon="close" label={t('stopReading')} onClick={props.onClose} />
    </section>
  );
};

const Controls = (props: OpenToolProps & { readonly synth: Synth }) => {
  const aloud = useAloud(props.synth, props);
  const { language, voice, model } = aloud;
  if (voice === null) {
    return (
      <p class={styles['note']} role="status">
        {language === null ? t('noVoices') : t('noVoiceFor', languageName(language))}{' '}
        {t('noVoiceTodo')}
      </p>
    );
  }
  const skip = (unit: 'piece' | 'paragraph', step: 1 | -1) => (): void => {
    model.skip(unit, step);
  };
  const speaking = model.state.value === 'speaking';
  return (
    <>
      <div class={styles['buttons']}>
        <IconButton icon="back" label={t('previousParagraph')} onClick={skip('paragraph', -1)}>
          <ToolIcon name="skipBack" />
        </IconButton>
        <IconButton icon="back" label={t('previousSentence')} onClick={skip('piece', -1)}>
          <ToolIcon name="stepBack" />
        </IconButton>
        <IconButton icon="check" label={t(speaking ? 'pause' : 'play')} onClick={aloud.toggle}>
          <ToolIcon name={speaking ? 'pause' : 'play'} />
        </IconButton>
        <IconButton icon="forward" label={t('nextSentence')} onClick={skip('piece', 1)}>
          <ToolIcon name="stepOn" />
        </IconButton>
        <IconButton icon="forward" label={t('nextParagraph')} onClick={skip('paragraph', 1)}>
          <ToolIcon name="skipOn" />
        </IconButton>
      </div>
      <Choices {...props} aloud={aloud} />
    </>
  );
};

const Choices = ({
  desk: { settings },
  aloud: { voices, voice, language },
}: OpenToolProps & { readonly aloud: Aloud }) => {
  const { aloudRate, aloudOnward, aloudVoices } = settings.settings.value;
  return (
    <div class={styles['choices']}>
      <select
        aria-label={t('speed')}
        title={t('speed')}
        value={String(aloudRate)}
        onChange={(event) => {
          void settings.change({ aloudRate: Number(event.currentTarget.value) });
        }}
      >
        {rates.map((rate) => (
          <option key={rate} value={String(rate)}>
            {t('times', rate)}
          </option>
        ))}
      </select>
      <select
        class={styles['wide']}
        aria-label={t('voice')}
        title={t('voice')}
        value={voice?.id ?? ''}
        onChange={(event) => {
          const chosen = { ...aloudVoices, [voiceKey(language)]: event.currentTarget.value };
          void settings.change({ aloudVoices: chosen });
        }}
      >
        {voices.map(({ id, name, local }) => (
          <option key={id} value={id}>
            {local ? name : t('voiceOnline', name)}
          </option>
        ))}
      </select>
      <label class={styles['check']}>
        <input
          type="checkbox"
          checked={aloudOnward}
          onChange={(event) => {
            void settings.change({ aloudOnward: event.currentTarget.checked });
          }}
        />
        {t('readOnward')}
      </label>
    </div>
  );
};
