import { onAddressBarSearch, onPageOrder, setPageMenu } from '../browser/context-menus';
import { getMessage, onTextsChanged } from '../browser/i18n';
import { flashTabBadge } from '../browser/flash-tab-badge';
import { openReader } from '../browser/tabs';
import type { Cleaner } from './cleaner';

const followEntry = 'followPage';
const saveEntry = 'savePage';

/**
 * What can be done from outside Bantin's own pages: the menu on a page, the browser's shortcuts, the keyword in the
 * address bar. Every listener is added before the first await.
 */
export const startAroundThePage = (cleaner: Pick<Cleaner, 'saveTab'>): void => {
  onPageOrder(async (id, { url, tabId }) => {
    if (id === followEntry) await openReader(`/follow?url=${encodeURIComponent(url)}`);
    if (id !== saveEntry) return;
    const saved = await cleaner.saveTab(tabId);
    await flashTabBadge(tabId, saved === null ? '!' : '✓');
  });
  onAddressBarSearch((words) => openReader(`/search?q=${encodeURIComponent(words.trim())}`));
  const nameMenu = (): void => {
    void setPageMenu([
      { id: followEntry, title: getMessage('menuFollowPage', []) },
      { id: saveEntry, title: getMessage('menuSavePage', []) },
    ]);
  };
  nameMenu();
  onTextsChanged(nameMenu);
};
