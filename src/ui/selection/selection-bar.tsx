import type { ArticleId } from '../../model/ids';
import { IconButton } from '../controls/icon-button';
import { ToolIcon } from '../icons/tool-icon';
import { removeArticles } from '../list/remove-articles';
import type { Desk } from '../models/desk';
import { t, tn } from '../text/t';
import styles from './selection-bar.module.css';
import { useSaving } from './use-saving';

/** What can be done with all selected articles at once; each can be undone. */
export const SelectionBar = ({ desk }: { desk: Desk }) => {
  const { selection, triage } = desk;
  const chosen = (): readonly ArticleId[] => [...selection.ids.peek()];
  const { progress, save, stop } = useSaving(desk);
  return (
    <div class={styles['bar']} role="toolbar" aria-label={t('selectionActions')}>
      <span class={styles['count']} aria-hidden={progress === null} role="status">
        {progress === null
          ? tn('selectedCount', selection.ids.value.size)
          : t('savingProgress', progress.done, progress.total)}
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
      {/* One button for both, so that the focus stays where it is. */}
      <IconButton
        icon={progress === null ? 'download' : 'close'}
        label={progress === null ? tn('saveChosen', selection.ids.value.size) : t('stopSaving')}
        onClick={() => {
          if (progress === null) save(chosen());
          else stop();
        }}
      >
        {progress === null ? <ToolIcon name="book" /> : undefined}
      </IconButton>
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
