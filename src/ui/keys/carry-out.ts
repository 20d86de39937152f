import { openTab } from '../../browser/tabs';
import type { ArticleId } from '../../model/ids';
import { listOrders, themes, type Settings } from '../../model/settings';
import { openUnread } from '../article/article-bar';
import { removeArticles } from '../list/remove-articles';
import { isUnread, withUnread } from '../list/views';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import type { Command } from './commands';

type Act = (desk: Desk, navigation: Navigation) => void;

/** What each command does in either face, where the face has no answer of its own. */
export const carryOut = (command: Command, desk: Desk, navigation: Navigation): void => {
  const act: Act | undefined = (acts as Partial<Record<Command, Act>>)[command];
  act?.(desk, navigation);
};

/** The chosen articles, else the open or current one. */
const aimed = (desk: Desk, navigation: Navigation): readonly ArticleId[] => {
  const chosen = desk.selection.ids.peek();
  if (chosen.size > 0) return [...chosen];
  const id = current(desk, navigation);
  return id === null ? [] : [id];
};

const current = (desk: Desk, navigation: Navigation): ArticleId | null =>
  navigation.articleId.peek() ?? desk.list.currentId.peek();

const change =
  (wanted: (settings: Settings) => Partial<Settings>): Act =>
  ({ settings }) =>
    void settings.change(wanted(settings.settings.peek()));

const beside =
  (side: 'above' | 'below'): Act =>
  (desk, navigation) => {
    const id = current(desk, navigation);
    if (id !== null) void desk.triage.markBeside(id, side);
  };

const after = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] ?? one;

const acts = {
  nextUnread: (desk, navigation) => void openUnread(desk, navigation, 1),
  previousUnread: (desk, navigation) => void openUnread(desk, navigation, -1),
  open: (desk, navigation) => {
    const id = desk.list.currentId.peek();
    if (id !== null) navigation.openArticle(id);
  },
  original: (desk, navigation) => {
    const id = current(desk, navigation);
    const link = id === null ? null : desk.list.row(id)?.article.link;
    if (link) void openTab(link);
  },
  back: (desk, navigation) => {
    if (navigation.articleId.peek() !== null) navigation.closeArticle();
    else desk.selection.clear();
  },
  toggleRead: (desk, navigation) => void desk.triage.toggleRead(aimed(desk, navigation)),
  star: (desk, navigation) => void desk.triage.toggleStar(aimed(desk, navigation)),
  later: (desk, navigation) => void desk.triage.toggleLater(aimed(desk, navigation)),
  tag: (desk, navigation) => {
    const ids = aimed(desk, navigation);
    if (ids.length > 0) desk.tagging.value = ids;
  },
  select: (desk, navigation) => {
    const id = current(desk, navigation);
    if (id !== null) desk.selection.toggle(id);
  },
  remove: (desk, navigation) => {
    const ids = aimed(desk, navigation);
    if (ids.length === 0) return;
    if (navigation.articleId.peek() !== null) navigation.closeArticle();
    void removeArticles(desk, ids);
  },
  markAll: (desk) => void desk.triage.markAllRead(),
  markAbove: beside('above'),
  markBelow: beside('below'),
  undo: (desk) => void desk.triage.undo(),
  unreadOnly: ({ list }, navigation) => {
    const view = withUnread(list.view.peek(), !isUnread(list.view.peek()));
    if (view !== null) navigation.openView(view);
  },
  search: (_, navigation) => {
    navigation.openSearch();
  },
  goUnread: (_, navigation) => {
    navigation.openView({ kind: 'unread', feedId: null });
  },
  goStarred: (_, navigation) => {
    navigation.openView({ kind: 'starred' });
  },
  goLater: (_, navigation) => {
    navigation.openView({ kind: 'later' });
  },
  goFeeds: (_, navigation) => {
    navigation.openFeeds();
  },
  density1: change(() => ({ density: 'compact' })),
  density2: change(() => ({ density: 'comfortable' })),
  density3: change(() => ({ density: 'excerpt' })),
  density4: change(() => ({ density: 'cards' })),
  sort: ({ settings, list }) => {
    const listOrder = after(listOrders, list.order.peek());
    void settings.change({ listOrder });
  },
  theme: change(({ theme }) => ({ theme: after(themes, theme) })),
  textLarger: ({ settings }) => void settings.stepTextSize(1),
  textSmaller: ({ settings }) => void settings.stepTextSize(-1),
  refresh: ({ poll }) => void poll.start(),
} satisfies Partial<Record<Command, Act>>;
