import type { ArticleId } from '../../model/ids';
import { IconButton } from '../controls/icon-button';
import { removeArticles } from '../list/remove-articles';
import type { Desk } from '../models/desk';
import { t, tn } from '../text/t';
import styles from './selection-bar.module.css';

/** What can be done with all selected articles at once; each can be undone. */
export const SelectionBar = ({ desk }: { desk: Desk }) => {
  const { selection, triage } = desk;
  const chosen = (): readonly ArticleId[] => [...selection.ids.peek()];
  return (
    <div class={styles['bar']} role="toolbar" aria-label={t('selectionActions')}>
      <span class={styles['count']} aria-hidden="true">
        {tn('selectedCount', selection.ids.value.size)}
      </span>
      <IconButton
        icon="check"
        label={t('keysRead')}
        onClick={() => void triage.toggleRead(chosen())}
      />
      <IconButton icon="star" label={t('star')} onClick={() => void triage.toggleStar(chosen())} />
      <IconButton
        icon="later"
        label={t('later')}
        onClick={() => void triage.toggleLater(chosen())}
      />
      <IconButton
        icon="tag"
        label={t('tags')}
        onClick={() => {
          desk.tagging.value = chosen();
        }}
      />
      <IconButton
        icon="trash"
        label={t('deleteArticle')}
        onClick={() => void removeArticles(desk, chosen())}
      />
      <IconButton icon="all" label={t('selectAll')} onClick={() => void selection.all()} />
      <IconButton icon="close" label={t('clearSelection')} onClick={selection.clear} />
    </div>
  );
};
