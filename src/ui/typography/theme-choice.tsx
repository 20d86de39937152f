import { useId } from 'preact/hooks';
import { themes, type Theme } from '../../model/settings';
import { t } from '../text/t';
import styles from './typography.module.css';

/** What a theme is called. */
export const themeName = (theme: Theme): string => {
  switch (theme) {
    case 'auto':
      return t('themeAuto');
    case 'light':
      return t('themeLight');
    case 'sepia':
      return t('themeSepia');
    case 'dark':
      return t('themeDark');
    case 'black':
      return t('themeBlack');
    case 'contrast':
      return t('themeContrast');
  }
};

interface ThemeChoiceProps {
  readonly theme: Theme;
  readonly onChoose: (theme: Theme) => void;
}

/** The themes, each shown in its own colours. */
export const ThemeChoice = ({ theme, onChoose }: ThemeChoiceProps) => {
  const name = useId();
  return (
    <fieldset class={styles['choices']}>
      <legend>{t('theme')}</legend>
      {themes.map((one) => (
        <label key={one} data-theme-sample={one}>
          <input
            type="radio"
            name={name}
            checked={one === theme}
            onChange={() => {
              onChoose(one);
            }}
          />
          {themeName(one)}
        </label>
      ))}
    </fieldset>
  );
};
