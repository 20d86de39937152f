import { isDraft, tagOf } from '../../ui/text/languages';
import { ownLanguageName } from '../../ui/text/own-language-name';
import { t } from '../../ui/text/t';
import { Setting, SettingsSection } from './setting';
import { Select } from './setting-controls';
import type { SettingsProps } from './settings-props';

const nameOf = (language: string): string => {
  if (language === 'auto') return t('languageAuto');
  const name = ownLanguageName(tagOf(language));
  return isDraft(language) ? t('languageDraft', name) : name;
};

/** The language of Bantin's own texts; every folder of texts that the build holds is offered. */
export const LanguageSection = ({ desk: { settings } }: SettingsProps) => (
  <SettingsSection id="language" title={t('languageTitle')}>
    <Setting
      name={t('languageChoice')}
      hint={t('languageHint')}
      control="language"
      words={bantinLanguages.map(nameOf).join(' ')}
    >
      <Select
        id="language"
        described
        value={settings.settings.value.language}
        choices={['auto', ...bantinLanguages].map((value) => ({ value, name: nameOf(value) }))}
        onChange={(language) => void settings.change({ language })}
      />
    </Setting>
  </SettingsSection>
);
