import { rowLinkId } from '../list/article-row';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { carryOut } from './carry-out';
import { beginsSequence, commandOf, keyOf, type Command } from './commands';
import { focusRow } from './focus-row';
import type { AnswerKey } from './key-answer';

/** The second key of a sequence must follow so soon. */
const sequenceMs = 1200;

let before: { readonly key: string; readonly at: number } | null = null;

/** Does what a key press means, first in the face's own way. */
export const answerKey: AnswerKey = (event, desk, navigation, own) => {
  // In a dialog keys are its own: Escape closes it, not what lies beneath.
  if (event.defaultPrevented || document.querySelector('dialog:modal') !== null) return;
  const { keys } = desk.settings.settings.peek();
  const first = before !== null && event.timeStamp - before.at < sequenceMs ? before.key : null;
  before = null;
  const command = commandOf(event, keys, first) ?? commandOf(event, keys);
  if (first === null && beginsSequence(event, keys)) {
    before = { key: keyOf(event), at: event.timeStamp };
    return;
  }
  if (command === null) return;
  const step = steps[command];
  if (step !== undefined) {
    if (!own(command)) move(desk, step, command.startsWith('select'));
    event.preventDefault();
  } else if (own(command)) event.preventDefault();
  else if (isShared(command) && !(command === 'back' && !isSomethingOpen(desk, navigation))) {
    event.preventDefault();
    carryOut(command, desk, navigation);
  }
};

/** Which way a command moves through the list. */
const steps: Readonly<Partial<Record<Command, 1 | -1>>> = {
  next: 1,
  previous: -1,
  selectNext: 1,
  selectPrevious: -1,
};

/** The others are the face's alone. */
const isShared = (command: Command): boolean => command !== 'help' && command !== 'goTo';

const isSomethingOpen = (desk: Desk, navigation: Navigation): boolean =>
  navigation.articleId.peek() !== null || desk.selection.ids.peek().size > 0;

/** Moves the current row and brings it into sight, with the selection where that is wanted. */
const move = (desk: Desk, step: 1 | -1, select: boolean): void => {
  const current = desk.list.currentId.peek();
  // The first press only lands on the current row.
  const lands = current !== null && document.activeElement?.id !== rowLinkId(current);
  const id = lands ? current : desk.list.moveCurrent(step);
  if (id === null) return;
  if (select) desk.selection.extend(id, lands ? id : current);
  focusRow(id);
};
