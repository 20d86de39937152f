import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../controls/icon-button';
import type { Desk } from '../models/desk';
import { t } from '../text/t';
import { commands, commandTable, keyLabel, keysOf } from './commands';
import styles from './keys.module.css';

/** Keys of the open article, beside the table's. */
const articleLines = [
  ['␣', 'keysSpace'],
  ['/', 'keysFind'],
  ['h', 'keysHighlight'],
  ['f', 'keysOtherText'],
] as const;

/** What each key does, as the person has set them. */
export const ShortcutSheet = ({ desk, onClose }: { desk: Desk; onClose: () => void }) => {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
  }, []);
  const own = desk.settings.settings.value.keys;
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
      <dl class={styles['lines']}>
        {commands.map((command) => (
          <div key={command}>
            <dt>
              {keysOf(command, own)
                .flatMap((keys) => keys.split(' '))
                .map((key) => (
                  <kbd key={key}>{keyLabel(key)}</kbd>
                ))}
            </dt>
            <dd>{t(commandTable[command].text)}</dd>
          </div>
        ))}
        {articleLines.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
};
