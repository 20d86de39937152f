import { feedLimitChoices, feedTimeoutChoices, pollIntervalChoices } from '../../model/settings';
import { intervalText } from '../../ui/text/feed-text';
import { t, tn } from '../../ui/text/t';
import { named } from './named';
import { Setting, SettingsSection } from './setting';
import { Select, Switch } from './setting-controls';
import type { SettingsProps } from './settings-props';

/** How all feeds are checked: how often at most, how sparingly, and how patiently. */
export const CheckingSection = ({ desk: { settings } }: SettingsProps) => {
  const {
    pollingPaused,
    pollIntervalMinutes,
    batteryFriendly,
    feedTimeoutSeconds,
    feedLimitMegabytes,
  } = settings.settings.value;
  return (
    <SettingsSection id="checking" title={t('checking')}>
      <Setting name={t('pausePolling')} hint={t('pausePollingHint')} control="pause-polling">
        <Switch
          id="pause-polling"
          described
          checked={pollingPaused}
          onChange={(checked) => void settings.change({ pollingPaused: checked })}
        />
      </Setting>
      <Setting name={t('pollInterval')} hint={t('pollIntervalHint')} control="poll-interval">
        <Select
          id="poll-interval"
          described
          value={pollIntervalMinutes}
          choices={named(pollIntervalChoices, pollIntervalMinutes, intervalText)}
          onChange={(minutes) => void settings.change({ pollIntervalMinutes: minutes })}
        />
      </Setting>
      <Setting name={t('battery')} hint={t('batteryHint')} control="battery">
        <Switch
          id="battery"
          described
          checked={batteryFriendly}
          onChange={(checked) => void settings.change({ batteryFriendly: checked })}
        />
      </Setting>
      <Setting name={t('feedTimeout')} control="feed-timeout">
        <Select
          id="feed-timeout"
          value={feedTimeoutSeconds}
          choices={named(feedTimeoutChoices, feedTimeoutSeconds, (count) => tn('seconds', count))}
          onChange={(seconds) => void settings.change({ feedTimeoutSeconds: seconds })}
        />
      </Setting>
      <Setting name={t('feedLimit')} control="feed-limit">
        <Select
          id="feed-limit"
          value={feedLimitMegabytes}
          choices={named(feedLimitChoices, feedLimitMegabytes, (count) => t('megabytes', count))}
          onChange={(megabytes) => void settings.change({ feedLimitMegabytes: megabytes })}
        />
      </Setting>
    </SettingsSection>
  );
};
