import type { FollowModel } from '../ui/follow/follow-model';
import { RestoreOffer } from '../ui/backup/restore-offer';
import { FollowPanel } from '../ui/follow/follow-panel';
import type { Desk } from '../ui/models/desk';
import { t } from '../ui/text/t';
import type { FilesModel } from './files-model';
import { OpmlImport } from './opml-import';
import styles from './pages.module.css';

/** How feeds come in: an address first, a file of feeds second. */
export const FollowPage = ({
  follow,
  files,
  desk,
}: {
  readonly follow: FollowModel;
  readonly files: FilesModel;
  readonly desk: Desk;
}) => {
  const first = desk.feeds.feeds.value?.length === 0;
  return (
    <div class={styles['page']}>
      <div class={styles['pageColumn']}>
        {first && <img src="/icons/icon-128.png" alt="" width="64" height="64" />}
        <h1>{t(first ? 'welcome' : 'addFeed')}</h1>
        {first && <p class={styles['hint']}>{t('welcomeHint')}</p>}
        {first && <RestoreOffer desk={desk} />}
        <FollowPanel follow={follow}>
          <section class={styles['section']}>
            <h2>{t('importTitle')}</h2>
            <OpmlImport files={files} desk={desk} />
          </section>
        </FollowPanel>
      </div>
    </div>
  );
};
