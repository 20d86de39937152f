import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openReader } from '../../browser/tabs';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import { ToolIcon } from '../icons/tool-icon';
import { takeMediaKeys, tellPlaying } from '../media/media-keys';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { lazyScreen } from '../screens/lazy-screen';
import { t } from '../text/t';
import { clockText } from './clock-text';
import type { Episode } from './episode';
import { createPlayerModel, type PlayerModel } from './player-model';
import styles from './player.module.css';
import { skipSilence } from './skip-silence';

const PlayerPanel = lazyScreen(() => import('./player-panel').then((part) => part.PlayerPanel));

interface BarProps {
  readonly desk: Desk;
  readonly episode: Episode;
  readonly inPopup: boolean;
  readonly navigation: Pick<Navigation, 'openArticle'>;
}

const backS = 15;
const onS = 30;

/** What plays, at the foot of the page, whatever else is shown; closing it keeps the place. */
export const PlayerBar = (props: BarProps) => {
  const { desk, episode } = props;
  const media = useRef<HTMLVideoElement>(null);
  const [player, setPlayer] = useState<PlayerModel | null>(null);
  const [open, setOpen] = useState(episode.isFilm);
  useRoom(props.inPopup);
  useLayoutEffect(() => {
    if (!media.current) return undefined;
    const made = createPlayerModel(
      {
        face: desk.face,
        media: media.current,
        makeUrl: (file) => URL.createObjectURL(file),
        freeUrl: (url) => {
          URL.revokeObjectURL(url);
        },
        later: (work, ms) => setTimeout(work, ms),
      },
      episode,
    );
    setPlayer(made);
    addEventListener('pagehide', made.dispose);
    return () => {
      removeEventListener('pagehide', made.dispose);
      made.dispose();
    };
  }, [episode]);
  useSilence(desk, media.current, player);
  return (
    <section class={styles['player']} aria-label={t('player')} data-testid="player">
      <div class={styles['above']} hidden={!open}>
        {/* No cookies go along: `anonymous` sends none. */}
        <video
          ref={media}
          class={styles['film']}
          hidden={!episode.isFilm}
          crossOrigin="anonymous"
          preload="metadata"
          playsInline
          aria-label={episode.title}
        />
        {open && player && <PlayerPanel desk={desk} episode={episode} player={player} />}
      </div>
      {props.inPopup && player && <TabHint episode={episode} player={player} />}
      {player && (
        <Controls
          {...props}
          player={player}
          open={open}
          onOpen={() => {
            setOpen(!open);
          }}
        />
      )}
    </section>
  );
};

interface ControlsProps extends BarProps {
  readonly player: PlayerModel;
  readonly open: boolean;
  readonly onOpen: () => void;
}

const Controls = (props: ControlsProps) => {
  const { desk, episode, player, open, onOpen } = props;
  const onArticle = (): void => {
    props.navigation.openArticle(episode.articleId);
  };
  useKeysOfMedia(player, episode);
  const state = player.state.value;
  const playing = state === 'playing';
  return (
    <div class={styles['bar']}>
      <IconButton
        icon="back"
        label={t('secondsBack', backS)}
        onClick={() => {
          player.skip(-backS);
        }}
      >
        <ToolIcon name="skipBack" />
      </IconButton>
      <IconButton icon="check" label={t(playing ? 'pause' : 'play')} onClick={player.toggle}>
        <ToolIcon name={playing ? 'pause' : 'play'} />
      </IconButton>
      <IconButton
        icon="forward"
        label={t('secondsOn', onS)}
        onClick={() => {
          player.skip(onS);
        }}
      >
        <ToolIcon name="skipOn" />
      </IconButton>
      <div class={styles['middle']}>
        <p class={styles['title']}>
          <button type="button" dir="auto" onClick={onArticle}>
            {episode.title === '' ? t('untitled') : episode.title}
          </button>
          <span>{state === 'failed' ? '' : episode.from}</span>
        </p>
        {state === 'failed' ? (
          <p class={styles['failed']} role="alert">
            {t('playFailed')}
          </p>
        ) : (
          <Place player={player} />
        )}
      </div>
      <IconButton icon="up" label={t('playerMore')} expanded={open} onClick={onOpen} />
      <IconButton
        icon="close"
        label={t('closePlayer')}
        onClick={() => {
          desk.playing.value = null;
        }}
      />
    </div>
  );
};

/** A popup that closes takes along what plays in it. */
const TabHint = ({ episode, player }: Pick<ControlsProps, 'episode' | 'player'>) => (
  <p class={styles['hint']}>
    <span>{t('playerInPopup')}</span>
    <Button
      look="quiet"
      onClick={() => {
        player.pause();
        void openReader(`/article/${encodeURIComponent(episode.articleId)}`);
      }}
    >
      {t('playerInTab')}
    </Button>
  </p>
);

/** Where it stands, to be moved. */
const Place = ({ player }: { readonly player: PlayerModel }) => {
  const at = player.position.value;
  const length = player.duration.value;
  return (
    <div class={styles['place']}>
      <span>{clockText(at)}</span>
      <input
        type="range"
        min={0}
        max={length ?? 0}
        step={1}
        value={Math.floor(at)}
        disabled={length === null}
        aria-label={t('playerPlace')}
        aria-valuetext={clockText(at)}
        onInput={(event) => {
          player.seek(Number(event.currentTarget.value));
        }}
      />
      <span>{length === null ? '–:––' : clockText(length)}</span>
    </div>
  );
};

/** The page keeps room for the bar: it must not cover what is read. */
const useRoom = (hinting: boolean): void => {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['player'] = hinting ? 'hinting' : '';
    return () => {
      delete dataset['player'];
    };
  }, []);
};

const useKeysOfMedia = (player: PlayerModel, { title, from }: Episode): void => {
  const playing = player.state.value === 'playing';
  useEffect(() => {
    tellPlaying(playing);
  }, [playing]);
  useEffect(
    () =>
      takeMediaKeys(
        { title, from },
        {
          play: player.play,
          pause: player.pause,
          previous: () => {
            player.skip(-backS);
          },
          next: () => {
            player.skip(onS);
          },
          backward: () => {
            player.skip(-backS);
          },
          forward: () => {
            player.skip(onS);
          },
        },
      ),
    [player],
  );
};

/** Once wished for, the sound goes through a meter; what plays cannot be taken out of it again. */
const useSilence = (
  desk: Desk,
  media: HTMLMediaElement | null,
  player: PlayerModel | null,
): void => {
  const wanted = desk.settings.settings.value.skipSilence;
  const metered = useRef(false);
  const stop = useMemo(() => ({ now: (): void => undefined }), []);
  useEffect(() => {
    if (!wanted || !media || !player || metered.current) return;
    metered.current = true;
    const wishes = desk.settings.settings;
    stop.now = skipSilence(
      media,
      () => wishes.peek().skipSilence,
      () => player.rate.peek(),
    );
  }, [wanted, media, player]);
  useEffect(
    () => () => {
      stop.now();
    },
    [],
  );
};
