import { useState } from 'preact/hooks';
import { Button } from '../controls/button';
import type { Desk } from '../models/desk';
import { bytesText } from '../text/feed-text';
import { t } from '../text/t';
import { clockText } from './clock-text';
import type { Episode } from './episode';
import { fetchText } from './fetch-text';
import type { PlayerModel } from './player-model';
import styles from './player.module.css';
import { readChapters, type Chapter } from './read-chapters';
import { readTranscript, type Cue } from './read-transcript';
import { useAccess } from './use-access';
import { useRecording } from './use-recording';

const rates = [0.8, 1, 1.2, 1.5, 1.8, 2, 2.5, 3] as const;

interface PanelProps {
  readonly desk: Desk;
  readonly episode: Episode;
  readonly player: PlayerModel;
}

/** What else can be done with what plays: speed, silence, keeping it, chapters and transcript. */
export const PlayerPanel = (props: PanelProps) => (
  <div class={styles['panel']}>
    <Choices {...props} />
    <Keep {...props} />
    {props.episode.chaptersUrl !== null && (
      <Timed {...props} url={props.episode.chaptersUrl} name={t('chapters')} read={chaptersOf} />
    )}
    {transcriptOf(props.episode) !== null && (
      <Timed
        {...props}
        url={transcriptOf(props.episode) ?? ''}
        name={t('transcript')}
        read={readTranscript}
      />
    )}
  </div>
);

const chaptersOf = (text: string): readonly Cue[] =>
  readChapters(text).map(({ startS, title }: Chapter) => ({ startS, text: title }));

/** The one that tells when its words are said, if there is one; none that is a page. */
const transcriptOf = ({ transcripts }: Episode): string | null => {
  const kinds = ['vtt', 'srt', 'subrip', 'json', 'plain'];
  const rank = (type: string | null): number =>
    (kinds.findIndex((kind) => type?.includes(kind) === true) + 99) % 99;
  const best = [...transcripts]
    .filter(({ type }) => type?.includes('html') !== true)
    .sort((one, other) => rank(one.type) - rank(other.type))[0];
  return best?.url ?? null;
};

const Choices = ({ desk, player }: PanelProps) => (
  <div class={styles['choices']}>
    <label>
      {t('speed')}
      <select
        value={String(player.rate.value)}
        onChange={(event) => {
          player.setRate(Number(event.currentTarget.value));
        }}
      >
        {rates.map((rate) => (
          <option key={rate} value={String(rate)}>
            {t('times', rate)}
          </option>
        ))}
      </select>
    </label>
    <label>
      <input
        type="checkbox"
        checked={desk.settings.settings.value.skipSilence}
        onChange={(event) => {
          void desk.settings.change({ skipSilence: event.currentTarget.checked });
        }}
      />
      {t('skipSilence')}
    </label>
  </div>
);

/** Keeping the file for playing offline, and letting go of it. */
const Keep = ({ desk, episode }: PanelProps) => {
  const { state, keep, letGo, got } = useRecording(desk, episode);
  switch (state) {
    case 'unknown':
      return null;
    case 'kept':
      return (
        <p class={styles['line']}>
          {t('recordingKept', bytesText(got))}
          <Button look="quiet" onClick={() => void letGo()}>
            {t('recordingRemove')}
          </Button>
        </p>
      );
    case 'fetching':
      return (
        <p class={styles['line']} role="status">
          {t('recordingComes', bytesText(got))}
          <Button look="quiet" onClick={() => void letGo()}>
            {t('cancel')}
          </Button>
        </p>
      );
    case 'none':
    case 'failed':
    case 'noRoom':
      return (
        <p class={styles['line']}>
          {state !== 'none' && (
            <span role="alert">
              {t(state === 'failed' ? 'recordingFailed' : 'recordingNoRoom')}
            </span>
          )}
          <Button look="quiet" icon="download" onClick={() => void keep()}>
            {t('recordingKeep')}
          </Button>
        </p>
      );
  }
};

interface TimedProps extends PanelProps {
  readonly url: string;
  readonly name: string;
  readonly read: (text: string) => readonly Cue[];
}

/** A list of moments that is fetched once it is asked for. */
const Timed = ({ desk, player, url, name, read }: TimedProps) => {
  const [lines, setLines] = useState<readonly Cue[] | 'failed' | 'fetching' | null>(null);
  const allow = useAccess(desk.face, [url]);
  const show = async (): Promise<void> => {
    await allow();
    setLines('fetching');
    const text = await fetchText(desk.face, url);
    const found = text === null ? [] : read(text);
    setLines(found.length === 0 ? 'failed' : found);
  };
  if (lines === null || lines === 'fetching' || lines === 'failed') {
    return (
      <p class={styles['line']}>
        {lines === 'failed' && <span role="alert">{t('partFailed', name)}</span>}
        <Button look="quiet" disabled={lines === 'fetching'} onClick={() => void show()}>
          {name}
        </Button>
      </p>
    );
  }
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <ul class={styles['moments']}>
        {lines.map(({ startS, text }, at) => (
          <li key={`${at} ${text}`}>
            {startS === null ? (
              <p dir="auto">{text}</p>
            ) : (
              <button
                type="button"
                onClick={() => {
                  player.seek(startS);
                }}
              >
                <span>{clockText(startS)}</span>
                <span dir="auto">{text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
