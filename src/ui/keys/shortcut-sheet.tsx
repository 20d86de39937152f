import { openReader } from '../../browser/tabs';
import { Button } from '../controls/button';
import { IconButton } from '../controls/icon-button';
import type { Desk } from '../models/desk';
import { useModal } from '../panel/use-modal';
import { t } from '../text/t';
import styles from './keys.module.css';
import { ShortcutLines } from './shortcut-lines';

/** What each key does, as the person has set them. */
export const ShortcutSheet = ({ desk, onClose }: { desk: Desk; onClose: () => void }) => {
  const { close, dialog } = useModal(onClose);
  return (
    <dialog class={styles['sheet']} aria-labelledby="shortcut-title" {...dialog}>
      <div class={styles['head']}>
        <h2 id="shortcut-title">{t('shortcuts')}</h2>
        <IconButton icon="close" label={t('close')} onClick={close} />
      </div>
      <ShortcutLines own={desk.settings.settings.value.keys} />
      <Button
        look="quiet"
        onClick={() => {
          close();
          void openReader('/help');
        }}
      >
        {t('helpTitle')}
      </Button>
    </dialog>
  );
};
