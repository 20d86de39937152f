import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../controls/icon-button';
import type { MessageKey } from '../../browser/i18n';
import { t } from '../text/t';
import styles from './keys.module.css';

const lines: readonly (readonly [string, MessageKey])[] = [
  ['j k ↓ ↑', 'keysMove'],
  ['Enter', 'keysOpen'],
  ['n p', 'keysUnread'],
  ['Space', 'keysSpace'],
  ['m', 'keysRead'],
  ['s', 'keysStar'],
  ['v', 'keysOriginal'],
  ['A', 'keysMarkAll'],
  ['z', 'keysUndo'],
  ['r', 'keysRefresh'],
  ['/', 'keysFind'],
  ['h', 'keysHighlight'],
  ['f', 'keysOtherText'],
  ['t', 'keysTheme'],
  ['/', 'keysSearch'],
  ['g g', 'keysGoTo'],
  ['+ −', 'keysText'],
  ['Esc', 'keysBack'],
  ['?', 'keysHelp'],
];

/** What each key does. */
export const ShortcutSheet = ({ onClose }: { onClose: () => void }) => {
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
      <dl class={styles['lines']}>
        {lines.map(([keys, text]) => (
          <div key={text}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
};
