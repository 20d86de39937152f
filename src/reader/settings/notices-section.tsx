import { badgeModes, type BadgeMode } from '../../model/settings';
import { Button } from '../../ui/controls/button';
import { t, tn } from '../../ui/text/t';
import { QuietHoursFields } from './quiet-hours-fields';
import { Setting, SettingsSection } from './setting';
import { Select, Switch } from './setting-controls';
import type { SettingsProps } from './settings-props';

const badgeName = (mode: BadgeMode): string => {
  switch (mode) {
    case 'unread':
      return t('badgeUnread');
    case 'new':
      return t('badgeNew');
    case 'dot':
      return t('badgeDot');
    case 'off':
      return t('badgeOff');
  }
};

/** What is told while nobody looks. */
export const NoticesSection = ({ desk: { settings, feeds }, navigation }: SettingsProps) => {
  const { notifications, quietHours, badge } = settings.settings.value;
  const telling = (feeds.feeds.value ?? []).filter(({ notify }) => notify !== 'off').length;
  return (
    <SettingsSection id="notices" title={t('noticesTitle')}>
      <Setting name={t('notifications')} hint={t('notificationsHint')} control="notifications">
        <Switch
          id="notifications"
          described
          checked={notifications}
          onChange={(on) => void settings.change({ notifications: on })}
        />
      </Setting>
      <Setting name={t('notifyingFeeds')} hint={tn('notifyingFeedsHint', telling)}>
        <Button onClick={navigation.openFeeds}>{t('checklistFeeds')}</Button>
      </Setting>
      <Setting name={t('quietHours')} hint={t('quietHoursHint')} control="quiet-hours">
        <QuietHoursFields
          hours={quietHours}
          onChange={(hours) => void settings.change({ quietHours: hours })}
        />
      </Setting>
      <Setting name={t('badge')} control="badge">
        <Select
          id="badge"
          value={badge}
          choices={badgeModes.map((mode) => ({ value: mode, name: badgeName(mode) }))}
          onChange={(mode) => void settings.change({ badge: mode })}
        />
      </Setting>
    </SettingsSection>
  );
};
