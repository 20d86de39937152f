import { t } from '../text/t';
import styles from './list.module.css';

/** Where rows will be: the shell stands before the data. */
export const SkeletonRows = () => (
  <div class={styles['scroll']} aria-busy="true">
    <p class="visually-hidden">{t('loading')}</p>
    {Array.from({ length: 8 }, (_, index) => (
      <div class={styles['skeleton']} key={index} aria-hidden="true">
        <span />
        <span />
      </div>
    ))}
  </div>
);
