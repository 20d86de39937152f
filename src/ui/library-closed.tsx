import { useEffect, useState } from 'preact/hooks';
import { readCopyHead, readCopyText } from '../browser/copy-store';
import { readClosedLibrary } from '../library/backup/read-closed-library';
import { deleteLibrary } from '../library/delete-library';
import { LibraryClosed, type ClosedReason } from '../library/open-library';
import type { CopyHead } from '../model/backup';
import { Button } from './controls/button';
import styles from './mount-face.module.css';
import { saveFile } from './save-file';
import { formatMoment } from './text/dates';
import { t, tn } from './text/t';

const reasonOf = (error: unknown): ClosedReason =>
  error instanceof LibraryClosed ? error.reason : 'storage';

const whatText = (reason: ClosedReason): string =>
  t(reason === 'newer' ? 'closedNewer' : reason === 'upgrade' ? 'closedUpgrade' : 'libraryClosed');

const todoText = (reason: ClosedReason): string => {
  switch (reason) {
    case 'newer':
      return t('closedNewerTodo');
    case 'upgrade':
      return t('closedUpgradeTodo');
    case 'storage':
      return t('libraryClosedTodo');
  }
};

/** The library would not open: why, that nothing is lost, and what helps. */
export const LibraryClosedScreen = ({ error }: { error: unknown }) => {
  const [copy, setCopy] = useState<CopyHead | null>(null);
  useEffect(() => {
    // Where storage is refused altogether there is no copy either.
    readCopyHead('now').then(setCopy, () => undefined);
  }, []);
  const reason = reasonOf(error);
  return (
    <main class={styles['closed']} data-testid="library-closed" data-reason={reason}>
      <div role="alert">
        <h1>{whatText(reason)}</h1>
        <p>{todoText(reason)}</p>
      </div>
      <Button
        look="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {t('tryAgain')}
      </Button>
      {copy !== null && copy.feeds > 0 && <FromCopy copy={copy} whole={reason !== 'storage'} />}
      <p class={styles['detail']}>{error instanceof Error ? error.message : String(error)}</p>
    </main>
  );
};

/** What can be had before and by starting anew: a file of all or of the copy, and the copy in a new library. */
const FromCopy = ({ copy, whole }: { readonly copy: CopyHead; readonly whole: boolean }) => {
  const save = async (): Promise<void> => {
    // A library that does not open as it should can often be read as it is.
    const parts = whole ? await readClosedLibrary(Date.now()).catch(() => null) : null;
    const text = parts ?? (await readCopyText('now'));
    if (text !== null) saveFile('bantin-backup.json', text, 'application/json');
  };
  const startAnew = async (): Promise<void> => {
    // First the file: what is deleted here is kept twice.
    await save();
    await deleteLibrary();
    location.reload();
  };
  return (
    <section class={styles['copy']}>
      <h2>{t('closedCopy')}</h2>
      <p>
        {t('restoreWhat', tn('feedCount', copy.feeds), tn('articleCount', copy.articles))}{' '}
        {t('restoreWhen', formatMoment(copy.madeAt))}
      </p>
      <Button onClick={() => void save()}>{t('backupSave')}</Button>
      <p>{t('closedAnewHint')}</p>
      <Button onClick={() => void startAnew()}>{t('closedAnew')}</Button>
    </section>
  );
};
