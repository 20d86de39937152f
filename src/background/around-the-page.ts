import { onAddressBarSearch, onPageOrder, setPageMenu } from '../browser/context-menus';
import { getMessage } from '../browser/i18n';
import { openReader } from '../browser/tabs';

const followEntry = 'followPage';

/**
 * What can be done from outside Bantin's own pages: the menu on a page, the browser's shortcuts, the keyword in the
 * address bar. Every listener is added before the first await.
 */
export const startAroundThePage = (): void => {
  onPageOrder(async (id, pageUrl) => {
    if (id === followEntry) await openReader(`/follow?url=${encodeURIComponent(pageUrl)}`);
  });
  onAddressBarSearch((words) => openReader(`/search?q=${encodeURIComponent(words.trim())}`));
  void setPageMenu([{ id: followEntry, title: getMessage('menuFollowPage', []) }]);
};
