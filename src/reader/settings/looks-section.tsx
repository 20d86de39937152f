import { t } from '../../ui/text/t';
import { TypographyFields } from '../../ui/typography/typography-fields';
import { Setting, SettingsSection } from './setting';
import type { SettingsProps } from './settings-props';

/** How Bantin and its articles look; the page itself is a sample too. */
export const LooksSection = ({ desk: { settings } }: SettingsProps) => (
  <SettingsSection id="looks" title={t('looks')}>
    <Setting name={t('typography')} words={lookWords()} wide>
      <TypographyFields settings={settings} />
    </Setting>
  </SettingsSection>
);

const lookWords = (): string =>
  [
    t('theme'),
    t('textSize'),
    t('textFamily'),
    t('lineHeight'),
    t('textWidth'),
    t('justifyText'),
    t('ownCss'),
  ].join(' ');
