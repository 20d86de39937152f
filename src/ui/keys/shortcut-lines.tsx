import { t } from '../text/t';
import { commands, commandTable, keyLabel, keysOf, pressesOf, type OwnKeys } from './commands';
import styles from './keys.module.css';

/** What each key does, as the person has set them. */
export const ShortcutLines = ({ own }: { own: OwnKeys }) => (
  <dl class={styles['lines']}>
    {commands.map((command) => (
      <div key={command}>
        <dt>
          {keysOf(command, own)
            .flatMap(pressesOf)
            .map((key) => (
              <kbd key={key}>{keyLabel(key)}</kbd>
            ))}
        </dt>
        <dd>{t(commandTable[command].text)}</dd>
      </div>
    ))}
  </dl>
);
