import { useEffect, useRef } from 'preact/hooks';
import { openReader } from '../../browser/tabs';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import type { Desk } from '../models/desk';
import { t } from '../text/t';
import styles from './keys.module.css';
import { ShortcutLines } from './shortcut-lines';

/** What each key does, as the person has set them. */
export const ShortcutSheet = ({ desk, onClose }: { desk: Desk; onClose: () => void }) => {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
  }, []);
  return (
    <dialog
      class={styles['sheet']}
      ref={sheet}
      aria-labelledby="shortcut-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === sheet.current) sheet.current?.close();
      }}
    >
      <div class={styles['head']}>
        <h2 id="shortcut-title">{t('shortcuts')}</h2>
        <IconButton icon="close" label={t('close')} onClick={() => sheet.current?.close()} />
      </div>
      <ShortcutLines own={desk.settings.settings.value.keys} />
      <Button
        look="quiet"
        onClick={() => {
          sheet.current?.close();
          void openReader('/help');
        }}
      >
        {t('helpTitle')}
      </Button>
    </dialog>
  );
};
