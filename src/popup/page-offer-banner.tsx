import { Button } from '../ui/controls/button';
import type { FollowModel } from '../ui/follow/follow-model';
import { tn } from '../ui/text/t';
import { t } from '../ui/text/t';
import type { PageOfferModel } from './page-offer-model';
import type { PopupNavigation } from './popup-navigation';
import styles from './popup.module.css';

interface BannerProps {
  readonly offer: PageOfferModel;
  readonly follow: FollowModel;
  readonly navigation: PopupNavigation;
}

/** Previews what the page offers: its one feed, or the choice among several. Straight from a click. */
export const previewOffer = ({ offer, follow }: Omit<BannerProps, 'navigation'>): void => {
  const [only, ...others] = offer.choices.value;
  if (only && others.length === 0) void follow.open(only.url);
  else follow.offerChoices(offer.choices.value);
};

/** What can be done with the page behind the popup: follow its feed, or keep it for later. */
export const PageOfferBanner = ({ offer, follow, navigation }: BannerProps) => {
  const count = offer.choices.value.length;
  const page = offer.page.value;
  if (count === 0 && page === null) return null;
  return (
    <div class={styles['banner']} role="status">
      <span>{count === 0 ? page?.title : tn('pageHasFeed', count)}</span>
      {page !== null && (
        <Button look="quiet" icon="later" onClick={() => void offer.save()}>
          {t('savePage')}
        </Button>
      )}
      {count > 0 && (
        <Button
          onClick={() => {
            previewOffer({ offer, follow });
            navigation.openFollow();
          }}
        >
          {t('preview')}
        </Button>
      )}
    </div>
  );
};
