import type { PollProgress } from '../../model/messages';
import styles from './controls.module.css';

const circumference = 2 * Math.PI * 7;

/** How far a poll has come, as a ring that closes. */
export const ProgressRing = ({ progress: { done, total } }: { progress: PollProgress }) => {
  const share = total === 0 ? 0.08 : Math.max(0.08, done / total);
  return (
    <svg class={styles['ring']} viewBox="0 0 20 20" aria-hidden="true">
      <circle class={styles['ringTrack']} cx="10" cy="10" r="7" />
      <circle
        class={styles['ringDone']}
        cx="10"
        cy="10"
        r="7"
        stroke-dasharray={circumference}
        stroke-dashoffset={circumference * (1 - share)}
      />
    </svg>
  );
};
