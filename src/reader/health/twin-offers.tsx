import { feedName } from '../../model/feed';
import { Button } from '../../ui/controls/button';
import { t } from '../../ui/text/t';
import styles from '../pages.module.css';
import type { HealthModel } from './health-model';

/** Feeds that are followed under two addresses, each with the offer to make them one. */
export const TwinOffers = ({ health }: { readonly health: HealthModel }) => {
  const twins = health.twins.value;
  if (twins.length === 0) return null;
  return (
    <section class={styles['section']} data-testid="twins">
      <h2>{t('twinsTitle')}</h2>
      {twins.map((pair) => (
        <div key={pair.drop.id}>
          <h3 dir="auto">{feedName(pair.keep)}</h3>
          <p class={styles['wrapAnywhere']}>{t('twinsHint', pair.keep.url, pair.drop.url)}</p>
          <Button onClick={() => void health.merge(pair)}>{t('mergeFeeds')}</Button>
        </div>
      ))}
      <p class={styles['hint']}>{t('mergeHint')}</p>
    </section>
  );
};
