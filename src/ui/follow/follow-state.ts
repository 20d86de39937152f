import type { Failure } from '../../model/failure';
import type { FeedChoice, FeedPreview } from '../../model/messages';

/** Where a person stands on the way from an address to a followed feed. */
export type FollowState =
  | { readonly kind: 'typing'; readonly invalid: boolean }
  /** The site is being asked. */
  | { readonly kind: 'checking'; readonly url: string }
  /** The browser's prompt is open, or must be opened by a click of its own. */
  | {
      readonly kind: 'access';
      readonly url: string;
      readonly stage: 'prompting' | 'waiting' | 'refused';
    }
  | { readonly kind: 'choices'; readonly choices: readonly FeedChoice[] }
  | { readonly kind: 'preview'; readonly preview: FeedPreview; readonly following: boolean }
  | { readonly kind: 'failed'; readonly url: string; readonly failure: Failure };

/** What is known about reading an address: allowed, open to anyone, or only after asking. */
export type KnownAccess = 'granted' | 'open' | 'needed';

/** What outlives a popup that the browser's prompt closed. */
export interface FollowNote {
  readonly address: string;
  /** Set while the person was being asked for access to it. */
  readonly asking: string | null;
  readonly at: number;
}

const noteKey = 'bantin.follow';
const noteMs = 30 * 60_000;

type Notes = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps where the person stands; nothing typed means nothing to keep. */
export const keepNote = (notes: Notes, note: FollowNote): void => {
  if (note.address === '' && note.asking === null) notes.removeItem(noteKey);
  else notes.setItem(noteKey, JSON.stringify(note));
};

export const dropNote = (notes: Notes): void => {
  notes.removeItem(noteKey);
};

/** Where the person stood, if that was not long ago. */
export const findNote = (notes: Notes, now: number): FollowNote | null => {
  try {
    const note = JSON.parse(notes.getItem(noteKey) ?? 'null') as FollowNote | null;
    return note !== null && now - note.at < noteMs ? note : null;
  } catch {
    return null;
  }
};
