import { Icon } from '../ui/icons/icon';
import { t } from '../ui/text/t';
import styles from './reader.module.css';

/** Where an article will be read. */
export const EmptyPane = () => (
  <div class={styles['emptyPane']}>
    <Icon name="all" />
    <p>{t('chooseArticle')}</p>
    <p class={styles['emptyKeys']}>{t('chooseArticleKeys')}</p>
  </div>
);
