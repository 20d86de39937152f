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

/** Kinds that one text tells by itself. */
const plainTexts = {
  markedUnread: 'toastMarkedUnread',
  putAside: 'toastLater',
  notAside: 'toastNotLater',
  tagged: 'toastTagged',
  starred: 'toastStarred',
  unstarred: 'toastUnstarred',
  undone: 'toastUndone',
  nothingToUndo: 'toastNothingToUndo',
  notBackup: 'toastNotBackup',
  newer: 'toastNewerBackup',
  notSaved: 'toastNotSaved',
  journalCopied: 'toastJournalCopied',
  highlighted: 'toastHighlighted',
  highlightRemoved: 'toastHighlightRemoved',
  nothingToSave: 'toastNothingToSave',
  quotationCopied: 'copied',
  copyFailed: 'copyFailed',
  voiceFailed: 'toastVoiceFailed',
  notOpml: 'toastNotOpml',
  accessRefused: 'toastAccessRefused',
  backgroundFailed: 'toastBackgroundFailed',
} as const;

/** Kinds whose text names what it is about. */
const namedTexts = {
  unfollowed: 'toastUnfollowed',
  moved: 'toastMoved',
  renamed: 'toastRenamed',
  folderMade: 'toastFolderMade',
  folderDeleted: 'toastFolderDeleted',
  tagRemoved: 'toastTagRemoved',
  telling: 'toastTelling',
  notTelling: 'toastNotTelling',
  following: 'toastFollowing',
  merged: 'toastMerged',
  saved: 'toastSaved',
  fileSaved: 'toastFileSaved',
} as const;

type PlainContent = Extract<ToastContent, { readonly kind: keyof typeof plainTexts }>;

const isPlain = (content: ToastContent): content is PlainContent => content.kind in plainTexts;

const toastText = (content: ToastContent): string => {
  if (isPlain(content)) return t(plainTexts[content.kind]);
  if ('name' in content) return t(namedTexts[content.kind], content.name);
  switch (content.kind) {
    case 'markedRead':
      return tn('toastMarkedRead', content.count);
    case 'deleted':
      return tn('toastDeleted', content.count);
    case 'restored':
      return t(
        'toastRestored',
        tn('feedCount', content.feeds),
        tn('articleCount', content.articles),
      );
    case 'polled':
      return pollText(content.added, content.failed);
    case 'imported':
      return importText(content.added, content.known);
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
