import { useEffect } from 'preact/hooks';
import type { ArticleId } from '../../model/ids';
import { rowLinkId } from '../list/article-row';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { beginsSequence, commandOf, type Command } from './commands';

/** Commands that a face answers in its own way; true where it did. */
type OwnAnswer = (command: Command) => boolean;

/** What commands do is loaded with the first of them, not with the list. */
let carryOut: ((command: Command, desk: Desk, navigation: Navigation) => void) | null = null;
let loading: Promise<void> | null = null;

/** Keys that come while that is being loaded wait for their turn. */
const inTurn = (work: () => void): void => {
  if (carryOut !== null) {
    work();
    return;
  }
  loading ??= import('./carry-out').then((loaded) => {
    ({ carryOut } = loaded);
  });
  void loading.then(work);
};

/** The second key of a sequence must follow so soon. */
const sequenceMs = 1200;

/** Listens to the keys for as long as the face is shown. */
export const useKeys = (desk: Desk, navigation: Navigation, own: OwnAnswer): void => {
  useEffect(() => {
    let before: { readonly key: string; readonly at: number } | null = null;
    const answer = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const { keys } = desk.settings.settings.peek();
      const first = before !== null && event.timeStamp - before.at < sequenceMs ? before.key : null;
      before = null;
      const command = commandOf(event, keys, first) ?? commandOf(event, keys);
      if (first === null && beginsSequence(event, keys)) {
        before = { key: event.key, at: event.timeStamp };
        return;
      }
      if (command === null) return;
      if (command === 'next' || command === 'previous') {
        if (!own(command)) {
          inTurn(() => {
            move(desk, command === 'next' ? 1 : -1);
          });
        }
        event.preventDefault();
        return;
      }
      if (own(command)) event.preventDefault();
      else if (isShared(command) && !(command === 'back' && !isSomethingOpen(desk, navigation))) {
        event.preventDefault();
        inTurn(() => carryOut?.(command, desk, navigation));
      }
    };
    document.addEventListener('keydown', answer);
    return () => {
      document.removeEventListener('keydown', answer);
    };
  });
};

/** The others are the face's alone. */
const isShared = (command: Command): boolean => command !== 'help' && command !== 'goTo';

const isSomethingOpen = (desk: Desk, navigation: Navigation): boolean =>
  navigation.articleId.value !== null || desk.selection.ids.value.size > 0;

/** Moves the current row and brings it into sight. */
const move = (desk: Desk, step: 1 | -1): void => {
  const before = document.activeElement?.id;
  const current = desk.list.currentId.value;
  // The first press only lands on the current row.
  const id =
    current !== null && before !== rowLinkId(current) ? current : desk.list.moveCurrent(step);
  if (id !== null) focusRow(id);
};

/** Gives a row the focus; the list brings it into sight, and draws it only then. */
export const focusRow = (articleId: ArticleId): void => {
  focusWhenDrawn(articleId, 5);
};

const focusWhenDrawn = (articleId: ArticleId, frames: number): void => {
  const link = document.getElementById(rowLinkId(articleId));
  if (link) link.focus({ preventScroll: true });
  else if (frames > 0) {
    requestAnimationFrame(() => {
      focusWhenDrawn(articleId, frames - 1);
    });
  }
};
