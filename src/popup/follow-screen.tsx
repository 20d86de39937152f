import { openReader } from '../browser/tabs';
import { Button } from '../ui/controls/button';
import { IconButton } from '../ui/controls/icon-button';
import { FollowPanel } from '../ui/follow/follow-panel';
import type { FollowModel } from '../ui/follow/follow-model';
import { RestoreOffer } from '../ui/backup/restore-offer';
import type { Desk } from '../ui/models/desk';
import { t } from '../ui/text/t';
import { previewOffer } from './page-offer-banner';
import type { PageOfferModel } from './page-offer-model';
import type { PopupNavigation } from './popup-navigation';
import styles from './popup.module.css';

/** The follow flow over the list. */
export const FollowScreen = ({
  follow,
  navigation,
}: {
  readonly follow: FollowModel;
  readonly navigation: PopupNavigation;
}) => (
  <section class={styles['over']} aria-label={t('addFeed')}>
    <div class={styles['overBar']}>
      <IconButton icon="back" label={t('back')} onClick={navigation.closeFollow} />
      <h1>{t('addFeed')}</h1>
    </div>
    <div class={styles['overBody']}>
      <FollowPanel follow={follow}>
        <ImportButton />
      </FollowPanel>
    </div>
  </section>
);

/** The popup of someone who follows nothing yet: an address first, then the other ways in. */
export const FirstFollow = ({
  follow,
  offer,
  desk,
  hidden,
}: {
  readonly desk: Desk;
  readonly follow: FollowModel;
  readonly offer: PageOfferModel;
  /** The flow's own screen has the address box then. */
  readonly hidden: boolean;
}) => (
  <div class={styles['overBody']} data-testid="first-follow">
    <div class={styles['welcome']}>
      <img src="/icons/icon-128.png" alt="" width="56" height="56" />
      <h1>{t('welcome')}</h1>
      <p>{t('welcomeHint')}</p>
    </div>
    <RestoreOffer desk={desk} />
    {!hidden && (
      <FollowPanel follow={follow}>
        <div class={styles['ways']}>
          {offer.choices.value.length > 0 && (
            <Button
              icon="feed"
              onClick={() => {
                previewOffer({ offer, follow });
              }}
            >
              {t('followThisPage')}
            </Button>
          )}
          <ImportButton />
        </div>
      </FollowPanel>
    )}
  </div>
);

const ImportButton = () => (
  <Button icon="upload" onClick={() => void openReader('/follow')}>
    {t('importOpml')}
  </Button>
);
