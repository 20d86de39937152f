import { t } from '../../ui/text/t';
import { Setting, SettingsSection } from './setting';
import { Switch } from './setting-controls';
import type { SettingsProps } from './settings-props';

/** What is told while nobody looks. */
export const NoticesSection = ({ desk: { settings } }: SettingsProps) => (
  <SettingsSection id="notices" title={t('noticesTitle')}>
    <Setting name={t('notifications')} control="notifications">
      <Switch
        id="notifications"
        checked={settings.settings.value.notifications}
        onChange={(notifications) => void settings.change({ notifications })}
      />
    </Setting>
  </SettingsSection>
);
