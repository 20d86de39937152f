import type { ArticleView } from '../../model/article-view';
import type { Desk } from '../models/desk';
import { formatNumber, tn } from '../text/t';
import { sameView } from './same-view';
import { viewChoices, withUnread, type ViewChoice } from './views';

/** How many articles the view that is shown counts, beside its name. */
export const ViewCount = ({ desk: { list, feeds }, look }: { desk: Desk; look: string }) => {
  const view = list.view.value;
  const count = countOf(view, viewChoices(feeds));
  return (
    <span class={look} aria-live="polite">
      <span aria-hidden="true">{count > 0 && formatNumber(count)}</span>
      <span class="visually-hidden">
        {tn(countsUnread(view) ? 'unreadCount' : 'articleCount', count)}
      </span>
    </span>
  );
};

/** What the menu counts for a view, also where that leaves out what is read. */
const countOf = (view: ArticleView, choices: readonly ViewChoice[]): number => {
  const whole = withUnread(view, false) ?? view;
  const choice =
    choices.find((one) => sameView(one.view, view)) ??
    choices.find((one) => sameView(one.view, whole));
  return choice?.count ?? 0;
};

const countsUnread = ({ kind }: ArticleView): boolean =>
  kind !== 'starred' && kind !== 'later' && kind !== 'today';
