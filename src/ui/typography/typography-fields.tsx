import { useId } from 'preact/hooks';
import {
  defaultSettings,
  lineHeightRange,
  textFamilies,
  textSizeRange,
  textWidthRange,
  type Settings,
  type TextFamily,
} from '../../model/settings';
import { Button } from '../controls/button';
import type { SettingsModel } from '../models/settings-model';
import { textLanguage, t } from '../text/t';
import { ownStyleScope } from '../own-style-sheet';
import { OwnCssField } from './own-css-field';
import { Slider } from './slider';
import { ThemeChoice } from './theme-choice';
import styles from './typography.module.css';

const familyName = (family: TextFamily): string => {
  switch (family) {
    case 'sans':
      return t('familySans');
    case 'serif':
      return t('familySerif');
    case 'legible':
      return t('familyLegible');
    case 'mono':
      return t('familyMono');
  }
};

const { textSizePx, textFamily, lineHeight, textWidthEm, justifyText } = defaultSettings;
const defaults = { textSizePx, textFamily, lineHeight, textWidthEm, justifyText };

/** How articles look: theme, text, the person's own styles, with a sample that follows at once. */
export const TypographyFields = ({ settings }: { settings: SettingsModel }) => {
  const chosen = settings.settings.value;
  const change = (wanted: Partial<Settings>): void => void settings.change(wanted);
  return (
    <div class={styles['fields']}>
      <ThemeChoice
        theme={chosen.theme}
        onChoose={(theme) => {
          change({ theme });
        }}
      />
      <div
        class={styles['sample']}
        lang={textLanguage()}
        data-testid="text-sample"
        {...{ [ownStyleScope]: '' }}
      >
        <p>{t('textSample')}</p>
      </div>
      <FamilyChoice
        chosen={chosen.textFamily}
        onChoose={(family) => {
          change({ textFamily: family });
        }}
      />
      <TextSliders chosen={chosen} change={change} />
      <label class={styles['switch']}>
        <span>{t('justifyText')}</span>
        <input
          type="checkbox"
          role="switch"
          checked={chosen.justifyText}
          onChange={(event) => {
            change({ justifyText: event.currentTarget.checked });
          }}
        />
      </label>
      <OwnCssField
        css={chosen.ownCss}
        onChange={(ownCss) => {
          change({ ownCss });
        }}
      />
      <div>
        <Button
          onClick={() => {
            change(defaults);
          }}
        >
          {t('textReset')}
        </Button>
      </div>
    </div>
  );
};

const FamilyChoice = ({
  chosen,
  onChoose,
}: {
  readonly chosen: TextFamily;
  readonly onChoose: (family: TextFamily) => void;
}) => {
  const name = useId();
  return (
    <fieldset class={styles['choices']}>
      <legend>{t('textFamily')}</legend>
      {textFamilies.map((family) => (
        <label key={family} data-family-sample={family}>
          <input
            type="radio"
            name={name}
            checked={family === chosen}
            onChange={() => {
              onChoose(family);
            }}
          />
          {familyName(family)}
        </label>
      ))}
    </fieldset>
  );
};

const TextSliders = ({
  chosen,
  change,
}: {
  readonly chosen: Settings;
  readonly change: (wanted: Partial<Settings>) => void;
}) => (
  <>
    <Slider
      id="text-size"
      label={t('textSize')}
      range={textSizeRange}
      value={chosen.textSizePx}
      shown={t('pixels', chosen.textSizePx)}
      onChange={(value) => {
        change({ textSizePx: value });
      }}
    />
    <Slider
      id="line-height"
      label={t('lineHeight')}
      range={lineHeightRange}
      value={chosen.lineHeight}
      shown={chosen.lineHeight.toLocaleString(textLanguage())}
      onChange={(value) => {
        change({ lineHeight: value });
      }}
    />
    <Slider
      id="text-width"
      label={t('textWidth')}
      range={textWidthRange}
      value={chosen.textWidthEm}
      shown={t('textWidthValue', chosen.textWidthEm)}
      onChange={(value) => {
        change({ textWidthEm: value });
      }}
    />
  </>
);
