import { keepDaysChoices, keepPerFeedChoices } from '../../model/settings';
import { t, tn } from '../../ui/text/t';
import { named } from './named';
import { Setting, SettingsSection } from './setting';
import { Select } from './setting-controls';
import type { SettingsProps } from './settings-props';

const daysText = (days: number): string => (days === 0 ? t('keepForever') : tn('days', days));
const countText = (count: number): string => (count === 0 ? t('keepAll') : tn('itemCount', count));

/** For how long, and how many, read articles are kept. */
export const KeepingSection = ({ desk: { settings } }: SettingsProps) => {
  const { keepReadDays, keepReadPerFeed } = settings.settings.value;
  return (
    <SettingsSection id="keeping" title={t('keeping')}>
      <Setting name={t('keepReadDays')} hint={t('keepingHint')} control="keep-days">
        <Select
          id="keep-days"
          described
          value={keepReadDays}
          choices={named(keepDaysChoices, keepReadDays, daysText)}
          onChange={(days) => void settings.change({ keepReadDays: days })}
        />
      </Setting>
      <Setting name={t('keepReadPerFeed')} control="keep-per-feed">
        <Select
          id="keep-per-feed"
          value={keepReadPerFeed}
          choices={named(keepPerFeedChoices, keepReadPerFeed, countText)}
          onChange={(count) => void settings.change({ keepReadPerFeed: count })}
        />
      </Setting>
    </SettingsSection>
  );
};
