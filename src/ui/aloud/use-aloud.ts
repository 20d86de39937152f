import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { feedName } from '../../model/feed';
import { openUnread } from '../article/article-bar';
import { holdMediaKeys } from '../media/hold-media-keys';
import { takeMediaKeys, tellPlaying } from '../media/media-keys';
import type { OpenToolProps } from '../tools/tools-props';
import { createAloudModel, type AloudModel } from './aloud-model';
import { firstInSight, hideSpoken, showSpoken } from './follow-spoken';
import { spokenText, type SpokenText } from './spoken-text';
import type { Manner, Synth, Voice } from './synth';
import { useVoices } from './use-voices';
import { voiceKey } from './voices-for';

/** What the bar shows and does. */
export interface Aloud {
  readonly model: AloudModel;
  readonly voices: readonly Voice[];
  readonly voice: Voice | null;
  readonly language: string | null;
  readonly toggle: () => void;
}

const everySecond = (work: () => void): (() => void) => {
  const timer = setInterval(work, 1000);
  return () => {
    clearInterval(timer);
  };
};

/** Reads the open article aloud; begins at once, at what is in sight, and with the next article where one wishes. */
export const useAloud = (synth: Synth, props: OpenToolProps): Aloud => {
  const { desk, reading, drawn } = props;
  const { aloudVoices, aloudRate } = desk.settings.settings.value;
  const article = reading.row.value?.article;
  const title = article?.title ?? '';
  const language = reading.shown.value?.text.language ?? article?.language ?? null;
  const voices = useVoices(synth, language);
  const wanted = aloudVoices[voiceKey(language)];
  const voice = voices.find(({ id }) => id === wanted) ?? voices[0] ?? null;
  const manner: Manner = { voice: voice?.id ?? null, language, rate: aloudRate };
  const { model, begin } = useAloudModel(synth, props);
  const spoken = useRef<SpokenText>({ pieces: [], range: () => null });

  // Another article: not the same words as in the last one.
  useEffect(() => {
    model.stop();
  }, [props.articleId]);
  useEffect(() => {
    if (drawn === null) return;
    spoken.current = spokenText(title, drawn.body, language);
    const { pieces, range } = spoken.current;
    model.load(pieces, manner);
    if (!begin.current || voice === null) return;
    begin.current = false;
    const ranges = pieces.map((_, at) => range(at));
    model.play(firstInSight(ranges, props.scroller));
  }, [drawn, title, language, voice?.id]);
  useEffect(() => {
    model.change(manner);
  }, [aloudRate]);
  useShowing(model, spoken, props.scroller);
  const feed = article && desk.feeds.byId.value.get(article.feedId);
  useKeysOfMedia(model, { title, from: feed ? feedName(feed) : '' });
  const toggle = (): void => {
    if (model.state.peek() === 'speaking') model.pause();
    else model.play();
  };
  return { model, voices, voice, language, toggle };
};

/** The model, and whether the next text that is drawn is to be read at once. */
const useAloudModel = (
  synth: Synth,
  { desk, navigation }: OpenToolProps,
): { readonly model: AloudModel; readonly begin: { current: boolean } } => {
  const begin = useRef(true);
  const model = useMemo(
    () =>
      createAloudModel({
        synth,
        everySecond,
        finished: () => {
          if (!desk.settings.settings.peek().aloudOnward) return;
          begin.current = true;
          void openUnread(desk, navigation, 1);
        },
        failed: () => {
          desk.toasts.show({ kind: 'voiceFailed' });
        },
      }),
    [synth],
  );
  useEffect(() => model.stop, [model]);
  return { model, begin };
};

/** Follows what is said in the text. */
const useShowing = (
  model: AloudModel,
  spoken: { readonly current: SpokenText },
  scroller: HTMLElement | null,
): void => {
  const place = useComputed(() => (model.state.value === 'quiet' ? -1 : model.at.value)).value;
  const before = useRef<Range | null>(null);
  useEffect(() => {
    const range = place < 0 ? null : spoken.current.range(place);
    showSpoken(range, before.current, scroller);
    before.current = range;
  }, [place]);
  useEffect(() => hideSpoken, []);
};

const useKeysOfMedia = (
  model: AloudModel,
  what: { readonly title: string; readonly from: string },
): void => {
  const speaking = model.state.value === 'speaking';
  const held = useMemo(holdMediaKeys, []);
  useEffect(() => held.free, [held]);
  useEffect(() => {
    held.play(speaking);
    tellPlaying(speaking);
  }, [speaking]);
  useEffect(
    () =>
      takeMediaKeys(what, {
        play: () => {
          model.play();
        },
        pause: model.pause,
        previous: () => {
          model.skip('paragraph', -1);
        },
        next: () => {
          model.skip('paragraph', 1);
        },
        backward: () => {
          model.skip('piece', -1);
        },
        forward: () => {
          model.skip('piece', 1);
        },
      }),
    [what.title, what.from],
  );
};
