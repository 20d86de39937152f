import { Icon } from '../ui/icons/icon';
import type { Desk } from '../ui/models/desk';
import type { Navigation } from '../ui/models/navigation';
import { t } from '../ui/text/t';
import styles from './reader.module.css';
import { Checklist } from './welcome/checklist';

/** Where an article will be read. */
export const EmptyPane = ({
  desk,
  navigation,
}: {
  readonly desk: Desk;
  readonly navigation: Navigation;
}) => (
  <div class={styles['emptyPane']}>
    <Icon name="all" />
    <p>{t('chooseArticle')}</p>
    <p class={styles['emptyKeys']}>{t('chooseArticleKeys')}</p>
    <Checklist desk={desk} navigation={navigation} />
  </div>
);
