import { useEffect, useRef } from 'preact/hooks';
import { openTab } from '../../browser/tabs';
import type { ArticleId } from '../../model/ids';
import { openUnread } from '../article/article-bar';
import { rowLinkId } from '../list/article-row';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { commandOf, isField, type Command } from './commands';

/** Commands that a face answers in its own way; true where it did. */
type OwnAnswer = (command: Command) => boolean;

/** Listens to the keys for as long as the face is shown. */
export const useKeys = (desk: Desk, navigation: Navigation, own: OwnAnswer): void => {
  const lastG = useRef(-Infinity);
  useEffect(() => {
    const answer = (event: KeyboardEvent): void => {
      const twice = isSecondG(event, lastG);
      const command = event.defaultPrevented ? null : twice ? 'goTo' : commandOf(event);
      if (command === null) return;
      if (own(command) || carryOut(command, desk, navigation)) event.preventDefault();
    };
    document.addEventListener('keydown', answer);
    return () => {
      document.removeEventListener('keydown', answer);
    };
  });
};

/** Two presses of g belong together within this time. */
const togetherMs = 800;

const isSecondG = (event: KeyboardEvent, lastG: { current: number }): boolean => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
  const before = lastG.current;
  lastG.current = isPlain && event.key === 'g' ? event.timeStamp : -Infinity;
  return lastG.current - before < togetherMs;
};

const carryOut = (command: Command, desk: Desk, navigation: Navigation): boolean => {
  const articleId = navigation.articleId.value ?? desk.list.currentId.value;
  switch (command) {
    case 'next':
      return move(desk, 1);
    case 'previous':
      return move(desk, -1);
    case 'nextUnread':
      void openUnread(desk, navigation, 1);
      return true;
    case 'previousUnread':
      void openUnread(desk, navigation, -1);
      return true;
    case 'toggleRead':
    case 'star':
    case 'original':
      return articleId !== null && actOn(articleId, command, desk);
    case 'undo':
      void desk.triage.undo();
      return true;
    case 'markAll':
      void desk.triage.markAllRead();
      return true;
    case 'refresh':
      void desk.poll.start();
      return true;
    case 'textLarger':
      void desk.settings.stepTextSize(1);
      return true;
    case 'textSmaller':
      void desk.settings.stepTextSize(-1);
      return true;
    case 'back':
      if (navigation.articleId.value === null) return false;
      navigation.closeArticle();
      return true;
    case 'search':
      navigation.openSearch();
      return true;
    case 'goTo':
    case 'help':
      return false;
  }
};

const actOn = (
  articleId: ArticleId,
  command: 'toggleRead' | 'star' | 'original',
  desk: Desk,
): boolean => {
  if (command === 'toggleRead') void desk.triage.toggleRead(articleId);
  else if (command === 'star') void desk.triage.toggleStar(articleId);
  else {
    const row = desk.list.rows.value.find(({ article }) => article.id === articleId);
    if (row?.article.link) void openTab(row.article.link);
  }
  return true;
};

/** Moves the current row and brings it into sight. */
const move = (desk: Desk, step: 1 | -1): boolean => {
  const before = document.activeElement?.id;
  const current = desk.list.currentId.value;
  // The first press only lands on the current row.
  const id =
    current !== null && before !== rowLinkId(current) ? current : desk.list.moveCurrent(step);
  if (id === null) return false;
  focusRow(id);
  return true;
};

/** Gives a row the focus, scrolling no further than needed. */
export const focusRow = (articleId: ArticleId): void => {
  const link = document.getElementById(rowLinkId(articleId));
  link?.focus({ preventScroll: true });
  link?.closest('li')?.scrollIntoView({ block: 'nearest' });
};
