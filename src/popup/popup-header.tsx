import { openReader } from '../browser/tabs';
import { IconButton } from '../ui/controls/icon-button';
import { RefreshButton } from '../ui/controls/refresh-button';
import type { Desk } from '../ui/models/desk';
import { t } from '../ui/text/t';
import type { PopupNavigation } from './popup-navigation';
import styles from './popup.module.css';
import { ViewMenu } from './view-menu';

/** Which articles are shown, how many are unread, and what can be done with them all. */
export const PopupHeader = ({
  desk,
  navigation,
}: {
  readonly desk: Desk;
  readonly navigation: PopupNavigation;
}) => {
  const { list, triage } = desk;
  const markable =
    list.view.value.kind !== 'starred' && list.rows.value.some((row) => row.status.readAt === null);
  return (
    <header class={styles['header']}>
      <ViewMenu desk={desk} />
      <span class={styles['gap']} />
      <IconButton
        icon="checkAll"
        label={t('markAllRead')}
        disabled={!markable}
        onClick={() => void triage.markAllRead()}
      />
      <IconButton
        icon="search"
        label={t('search')}
        onClick={() => {
          navigation.openSearch();
        }}
      />
      <RefreshButton desk={desk} />
      <IconButton
        icon="add"
        label={t('addFeed')}
        onClick={() => {
          navigation.openFollow();
        }}
      />
      <IconButton icon="expand" label={t('openFullReader')} onClick={() => void openReader()} />
      <IconButton icon="settings" label={t('settings')} onClick={navigation.openSettings} />
    </header>
  );
};
