import type { Desk } from '../models/desk';
import type { ToastContent } from '../models/toast-model';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import { failureText } from '../text/failure-text';
import { t, tn } from '../text/t';
import styles from './toast.module.css';

/** What a toast says, with its way back. */
export const ToastLine = ({ desk: { toasts, triage } }: { desk: Desk }) => {
  const toast = toasts.toast.value;
  if (toast === null) return null;
  const { undoId } = toast;
  return (
    <div
      key={toast.id}
      class={styles['toast']}
      onMouseEnter={toasts.hold}
      onMouseLeave={toasts.release}
      onFocusIn={toasts.hold}
      onFocusOut={toasts.release}
    >
      <span class={styles['text']}>{toastText(toast.content)}</span>
      {undoId !== null && (
        <Button look="quiet" onClick={() => void triage.undo(undoId)}>
          {t('undo')}
        </Button>
      )}
      <IconButton small icon="close" label={t('dismiss')} onClick={toasts.dismiss} />
    </div>
  );
};

const toastText = (content: ToastContent): string => {
  switch (content.kind) {
    case 'markedRead':
      return tn('toastMarkedRead', content.count);
    case 'markedUnread':
      return t('toastMarkedUnread');
    case 'deleted':
      return tn('toastDeleted', content.count);
    case 'putAside':
      return t('toastLater');
    case 'notAside':
      return t('toastNotLater');
    case 'tagged':
      return t('toastTagged');
    case 'starred':
      return t('toastStarred');
    case 'unstarred':
      return t('toastUnstarred');
    case 'undone':
      return t('toastUndone');
    case 'nothingToUndo':
      return t('toastNothingToUndo');
    case 'unfollowed':
      return t('toastUnfollowed', content.name);
    case 'moved':
      return t('toastMoved', content.name);
    case 'renamed':
      return t('toastRenamed', content.name);
    case 'folderMade':
      return t('toastFolderMade', content.name);
    case 'folderDeleted':
      return t('toastFolderDeleted', content.name);
    case 'restored':
      return t(
        'toastRestored',
        tn('feedCount', content.feeds),
        tn('articleCount', content.articles),
      );
    case 'notBackup':
      return t('toastNotBackup');
    case 'newer':
      return t('toastNewerBackup');
    case 'telling':
      return t('toastTelling', content.name);
    case 'notTelling':
      return t('toastNotTelling', content.name);
    case 'following':
      return t('toastFollowing', content.name);
    case 'merged':
      return t('toastMerged', content.name);
    case 'saved':
      return t('toastSaved', content.name);
    case 'notSaved':
      return t('toastNotSaved');
    case 'journalCopied':
      return t('toastJournalCopied');
    case 'highlighted':
      return t('toastHighlighted');
    case 'highlightRemoved':
      return t('toastHighlightRemoved');
    case 'fileSaved':
      return t('toastFileSaved', content.name);
    case 'nothingToSave':
      return t('toastNothingToSave');
    case 'quotationCopied':
      return t('copied');
    case 'copyFailed':
      return t('copyFailed');
    case 'polled':
      return pollText(content.added, content.failed);
    case 'imported':
      return importText(content.added, content.known);
    case 'notOpml':
      return t('toastNotOpml');
    case 'accessRefused':
      return t('toastAccessRefused');
    case 'backgroundFailed':
      return t('toastBackgroundFailed');
    case 'failed':
      return failureText(content.failure).what;
  }
};

const pollText = (added: number, failed: number): string => {
  const news = added === 0 ? t('toastNothingNew') : tn('toastNew', added);
  return failed === 0 ? news : `${news} ${tn('toastFailing', failed)}`;
};

const importText = (added: number, known: number): string => {
  const news = tn('toastImported', added);
  return known === 0 ? news : `${news} ${tn('toastKnown', known)}`;
};
