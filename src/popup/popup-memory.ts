import type { ArticleView } from '../model/article-view';
import type { ArticleId } from '../model/ids';

/** Where the popup stood, kept as it changes: the browser closes it without a word. */
export interface PopupMemory {
  readonly at: number;
  readonly view: ArticleView;
  /** The date of the list's row that keys act on; it may have been read, and so have left the list. */
  readonly currentAt: number | null;
  /** How far the list was scrolled, in pixels. */
  readonly listTop: number;
  readonly articleId: ArticleId | null;
}

/** Where the popup begins. */
export const startView: ArticleView = { kind: 'unread', feedId: null };

/** Whoever comes back within this time goes on where they were. */
const resumeMs = 30 * 60_000;

const keyOf = (place: string): string => `bantin.popup.${place}`;

/** Where to go on; null where the popup begins anew. */
export const readPopupMemory = (
  notes: Pick<Storage, 'getItem'>,
  place: string,
  now: number,
): PopupMemory | null => {
  try {
    const kept = JSON.parse(notes.getItem(keyOf(place)) ?? 'null') as PopupMemory | null;
    return kept !== null && now - kept.at < resumeMs && now >= kept.at ? kept : null;
  } catch {
    return null;
  }
};

/** Keeps where the popup stands. */
export const keepPopupMemory = (
  notes: Pick<Storage, 'setItem'>,
  place: string,
  memory: PopupMemory,
): void => {
  try {
    notes.setItem(keyOf(place), JSON.stringify(memory));
  } catch {
    // No room: the next popup begins anew.
  }
};
