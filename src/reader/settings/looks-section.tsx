import { textSizeRange, type Theme } from '../../model/settings';
import { t } from '../../ui/text/t';
import { Setting, SettingsSection } from './setting';
import { Choices } from './setting-controls';
import type { SettingsProps } from './settings-props';
import styles from './settings.module.css';

const themes = (): readonly { readonly value: Theme; readonly name: string }[] => [
  { value: 'auto', name: t('themeAuto') },
  { value: 'light', name: t('themeLight') },
  { value: 'dark', name: t('themeDark') },
  { value: 'sepia', name: t('themeSepia') },
];

/** How Bantin looks; the page itself is the sample. */
export const LooksSection = ({ desk: { settings } }: SettingsProps) => {
  const { theme, textSizePx } = settings.settings.value;
  return (
    <SettingsSection id="looks" title={t('looks')}>
      <Setting name={t('theme')} wide>
        <Choices
          legend={t('theme')}
          name="theme"
          value={theme}
          choices={themes()}
          onChange={(chosen) => void settings.change({ theme: chosen })}
        />
      </Setting>
      <Setting name={t('textSize')} control="text-size" wide>
        <div class={styles['slider']}>
          <input
            id="text-size"
            type="range"
            {...textSizeRange}
            value={textSizePx}
            onInput={(event) =>
              void settings.change({ textSizePx: event.currentTarget.valueAsNumber })
            }
          />
          <output for="text-size">{t('pixels', textSizePx)}</output>
        </div>
        <p class={styles['sample']}>{t('textSample')}</p>
      </Setting>
    </SettingsSection>
  );
};
