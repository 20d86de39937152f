import type { FeedPreview } from '../../model/messages';
import { Button } from '../controls/button';
import { FeedIcon } from '../list/feed-icon';
import { formatDay, languageName } from '../text/dates';
import { t, tn } from '../text/t';
import type { FollowModel } from './follow-model';
import type { FollowState } from './follow-state';
import styles from './follow.module.css';

const shownItems = 5;

/** What a feed is, before it is followed. */
export const FeedPreviewCard = ({
  state: { preview, following },
  follow,
}: {
  readonly state: Extract<FollowState, { kind: 'preview' }>;
  readonly follow: FollowModel;
}) => (
  <section class={styles['card']} aria-labelledby="preview-title" data-testid="feed-preview">
    <div class={styles['cardHead']}>
      <FeedIcon name={preview.title} dataUrl={preview.icon} />
      <div>
        <h2 id="preview-title" class={styles['heading']} dir="auto">
          {preview.title}
        </h2>
        <p class={styles['facts']}>
          {factsOf(preview).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
    </div>
    {preview.description !== null && (
      <p class={styles['description']} dir="auto">
        {preview.description}
      </p>
    )}
    <ol class={styles['items']} lang={preview.language ?? undefined}>
      {preview.items.slice(0, shownItems).map((item, index) => (
        <li key={index}>
          <span dir="auto">{item.title || item.excerpt}</span>
          {item.publishedAt !== null && (
            <time dateTime={new Date(item.publishedAt).toISOString()}>
              {formatDay(item.publishedAt, Date.now(), 'short')}
            </time>
          )}
        </li>
      ))}
    </ol>
    {preview.followedAs !== null && <p class={styles['already']}>{t('alreadyFollowed')}</p>}
    <div class={styles['buttons']}>
      {preview.followedAs === null && (
        <Button look="primary" icon="add" disabled={following} onClick={() => void follow.follow()}>
          {t('follow')}
        </Button>
      )}
      <Button onClick={follow.reset}>{t(preview.followedAs === null ? 'cancel' : 'back')}</Button>
    </div>
  </section>
);

const factsOf = ({ siteUrl, url, language, itemCount }: FeedPreview): readonly string[] => [
  hostOfSite(siteUrl ?? url),
  ...(language === null ? [] : [languageName(language)]),
  tn('itemCount', itemCount),
];

const hostOfSite = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : address;
