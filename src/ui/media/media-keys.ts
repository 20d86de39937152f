/** What the keyboard's media keys, a headset's button and the lock screen do. */
export interface MediaKeys {
  readonly play: () => void;
  readonly pause: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly backward: () => void;
  readonly forward: () => void;
}

/** Answers the media keys and says what is playing; returns how to let them go. */
export const takeMediaKeys = (
  what: { readonly title: string; readonly from: string },
  keys: MediaKeys,
): (() => void) => {
  const { mediaSession: session } = navigator as { mediaSession?: MediaSession };
  if (!session) return () => undefined;
  session.metadata = new MediaMetadata({ title: what.title, artist: what.from });
  const actions: readonly (readonly [MediaSessionAction, () => void])[] = [
    ['play', keys.play],
    ['pause', keys.pause],
    ['previoustrack', keys.previous],
    ['nexttrack', keys.next],
    ['seekbackward', keys.backward],
    ['seekforward', keys.forward],
  ];
  for (const [action, answer] of actions) session.setActionHandler(action, answer);
  return () => {
    session.metadata = null;
    session.playbackState = 'none';
    for (const [action] of actions) session.setActionHandler(action, null);
  };
};

/** Says whether something is playing now. */
export const tellPlaying = (playing: boolean): void => {
  const { mediaSession: session } = navigator as { mediaSession?: MediaSession };
  if (session) session.playbackState = playing ? 'playing' : 'paused';
};
