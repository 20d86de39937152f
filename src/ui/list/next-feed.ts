import type { Desk } from '../models/desk';
import { feedView, type ViewChoice } from './views';

/** The feed to go on with where the list is one feed's: the next that has something unread, from the first again after the last. */
export const nextFeed = ({ list, feeds }: Pick<Desk, 'list' | 'feeds'>): ViewChoice | null => {
  const view = list.view.value;
  if (!('feedId' in view) || view.feedId === null) return null;
  const all = feeds.feeds.value ?? [];
  const here = all.findIndex(({ id }) => id === view.feedId);
  const inTurn = [...all.slice(here + 1), ...all.slice(0, Math.max(0, here))];
  const next = inTurn.find((feed) => feedView(feed, feeds).count > 0);
  if (next === undefined) return null;
  return { ...feedView(next, feeds), view: { kind: 'unread', feedId: next.id } };
};
