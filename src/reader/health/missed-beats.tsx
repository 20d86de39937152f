import { formatMoment } from '../../ui/text/dates';
import { t } from '../../ui/text/t';
import styles from '../pages.module.css';
import type { HealthModel } from './health-model';

/** The times in which checking stood still, so that nobody wonders why articles came late. */
export const MissedBeats = ({ health }: { readonly health: HealthModel }) => {
  const missed = health.missed.value;
  if (missed.length === 0) return null;
  return (
    <section class={styles['section']} data-testid="missed-beats">
      <h2>{t('missedTitle')}</h2>
      <ul class={styles['feedTimes']}>
        {missed.map(({ at, missedSinceAt }) => (
          <li key={at}>{t('missedSpan', formatMoment(missedSinceAt), formatMoment(at))}</li>
        ))}
      </ul>
      <p class={styles['hint']}>{t('missedHint')}</p>
    </section>
  );
};
