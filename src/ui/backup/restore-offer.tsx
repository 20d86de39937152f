import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/button';
import type { Desk } from '../models/desk';
import { formatMoment } from '../text/dates';
import { t, tn } from '../text/t';
import { bringBack } from './bring-back';
import { findLostCopy, type KeptCopy } from './lost-copy';
import styles from './backup.module.css';

/** Where the library is new though there was one before: says so, and offers what was kept of it. */
export const RestoreOffer = ({ desk }: { desk: Pick<Desk, 'face' | 'poll' | 'toasts'> }) => {
  const { library } = desk.face;
  const [copy, setCopy] = useState<KeptCopy | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void findLostCopy(library).then(setCopy);
  }, []);
  if (copy === null) return null;
  const { feeds, articles, madeAt } = copy.head;
  const restore = async (): Promise<void> => {
    setBusy(true);
    const done = await bringBack(library, copy.slot);
    setBusy(false);
    if (!done.ok) {
      desk.toasts.show({ kind: done.error });
      return;
    }
    desk.toasts.show({ kind: 'restored', ...done.value }, done.value.undoId);
    void desk.poll.start();
  };
  return (
    <section class={styles['offer']} aria-labelledby="restore-title" data-testid="restore-offer">
      <h2 id="restore-title">{t('restoreTitle')}</h2>
      <p>{t('restoreWhat', tn('feedCount', feeds), tn('articleCount', articles))}</p>
      <p class={styles['when']}>{t('restoreWhen', formatMoment(madeAt))}</p>
      <Button look="primary" disabled={busy} onClick={() => void restore()}>
        {t('restore')}
      </Button>
    </section>
  );
};
