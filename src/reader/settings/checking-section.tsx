import { pollIntervalChoices } from '../../model/settings';
import { t, tn } from '../../ui/text/t';
import { Setting, SettingsSection } from './setting';
import { Select } from './setting-controls';
import type { SettingsProps } from './settings-props';

const intervals = () =>
  pollIntervalChoices.map((minutes) => ({
    value: minutes,
    name: minutes < 60 ? tn('everyMinutes', minutes) : tn('everyHours', minutes / 60),
  }));

/** How often feeds are asked. */
export const CheckingSection = ({ desk: { settings } }: SettingsProps) => (
  <SettingsSection id="checking" title={t('checking')}>
    <Setting name={t('pollInterval')} hint={t('pollIntervalHint')} control="poll-interval">
      <Select
        id="poll-interval"
        described
        value={settings.settings.value.pollIntervalMinutes}
        choices={intervals()}
        onChange={(pollIntervalMinutes) => void settings.change({ pollIntervalMinutes })}
      />
    </Setting>
  </SettingsSection>
);
