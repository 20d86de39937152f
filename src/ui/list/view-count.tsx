import type { ArticleView } from '../../model/article-view';
import type { Desk } from '../models/desk';
import { formatNumber, tn } from '../text/t';
import { feedView, folderView } from './views';

/** How many articles the view that is shown counts, beside its name. */
export const ViewCount = ({ desk: { list, feeds }, look }: { desk: Desk; look: string }) => {
  const view = list.view.value;
  const count = countOf(view, feeds);
  return (
    <span class={look} aria-live="polite">
      <span aria-hidden="true">{count > 0 && formatNumber(count)}</span>
      <span class="visually-hidden">
        {tn(countsUnread(view) ? 'unreadCount' : 'articleCount', count)}
      </span>
    </span>
  );
};

/** What menu and sidebar count for a view, also where that leaves out what is read. */
const countOf = (view: ArticleView, feeds: Desk['feeds']): number => {
  switch (view.kind) {
    case 'tag':
      return feeds.counts.value?.byTag.get(view.tag)?.unread ?? 0;
    case 'folder': {
      const folder = feeds.folders.value.find(({ id }) => id === view.folderId);
      return folder ? folderView(folder, feeds).count : 0;
    }
    case 'unread':
    case 'all': {
      const feed = view.feedId === null ? undefined : feeds.byId.value.get(view.feedId);
      if (feed) return feedView(feed, feeds).count;
      return view.kind === 'unread' ? feeds.unread.value : 0;
    }
    case 'today':
      return feeds.today.value;
    case 'starred':
    case 'later':
      return feeds.counts.value?.all[view.kind] ?? 0;
    case 'recent':
      return 0;
  }
};

const countsUnread = ({ kind }: ArticleView): boolean =>
  kind !== 'starred' && kind !== 'later' && kind !== 'today';
