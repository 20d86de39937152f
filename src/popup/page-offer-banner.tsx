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

/** Says that the page behind the popup has a feed. */
export const PageOfferBanner = ({ offer, follow, navigation }: BannerProps) => {
  const count = offer.choices.value.length;
  if (count === 0) return null;
  return (
    <div class={styles['banner']} role="status">
      <span>{tn('pageHasFeed', count)}</span>
      <Button
        onClick={() => {
          previewOffer({ offer, follow });
          navigation.openFollow();
        }}
      >
        {t('preview')}
      </Button>
    </div>
  );
};
