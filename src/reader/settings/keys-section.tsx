import { useState } from 'preact/hooks';
import { Button } from '../../ui/controls/button';
import {
  commands,
  commandTable,
  keyLabel,
  pressesOf,
  keyOf,
  keysOf,
  mayShareKey,
  type Command,
} from '../../ui/keys/commands';
import keyStyles from '../../ui/keys/keys.module.css';
import { t } from '../../ui/text/t';
import { Setting, SettingsSection } from './setting';
import type { SettingsProps } from './settings-props';

/** Every command with its keys, each to be changed by pressing another. */
export const KeysSection = ({ desk }: SettingsProps) => {
  const [asking, setAsking] = useState<Command | null>(null);
  const own = desk.settings.settings.value.keys;
  const set = (command: Command, key: string): void => {
    // One key does one thing: whoever had it goes without.
    const others = commands
      .filter((other) => other !== command && !mayShareKey(other, command))
      .filter((other) => keysOf(other, own).includes(key))
      .map((other) => [other, keysOf(other, own).filter((one) => one !== key)] as const);
    void desk.settings.change({
      keys: { ...own, ...Object.fromEntries(others), [command]: [key] },
    });
    setAsking(null);
  };
  return (
    <SettingsSection id="keys" title={t('shortcuts')}>
      <Setting name={t('shortcuts')} wide>
        <dl class={keyStyles['lines']}>
          {commands.map((command) => (
            <div key={command}>
              <dt>
                <button
                  type="button"
                  class={keyStyles['change']}
                  aria-label={t('changeKey', t(commandTable[command].text))}
                  onClick={() => {
                    setAsking(command);
                  }}
                  onBlur={() => {
                    setAsking(null);
                  }}
                  onKeyDown={(event) => {
                    if (asking !== command || ['Shift', 'Tab', 'Enter'].includes(event.key)) return;
                    event.preventDefault();
                    event.stopPropagation();
                    if (event.key === 'Escape' && command !== 'back') setAsking(null);
                    else set(command, keyOf(event));
                  }}
                >
                  {asking === command
                    ? t('pressKey')
                    : keysOf(command, own).map((keys) => (
                        <kbd key={keys}>{pressesOf(keys).map(keyLabel).join(' ')}</kbd>
                      ))}
                  {asking !== command && keysOf(command, own).length === 0 && '—'}
                </button>
              </dt>
              <dd>{t(commandTable[command].text)}</dd>
            </div>
          ))}
        </dl>
        <Button onClick={() => void desk.settings.change({ keys: {} })}>{t('resetKeys')}</Button>
      </Setting>
    </SettingsSection>
  );
};
