import type { ListOrder } from '../../model/article-view';
import { densities, listOrders, popupWidthChoices, type Settings } from '../../model/settings';
import type { MessageKey } from '../../browser/i18n';
import { densityName } from '../../ui/text/density-name';
import { t } from '../../ui/text/t';
import { ListSample } from './list-sample';
import { named } from './named';
import { Setting, SettingsSection } from './setting';
import { Select, Switch } from './setting-controls';
import type { SettingsProps } from './settings-props';

const orderNames: Readonly<Record<ListOrder, MessageKey>> = {
  newest: 'orderNewest',
  oldest: 'orderOldest',
  feeds: 'orderFeeds',
};

/** How lists look, are sorted, and what reading does to them. */
export const ListsSection = ({ desk, navigation }: SettingsProps) => {
  const { settings } = desk;
  const { density, listOrder, popupWidthPx } = settings.settings.value;
  return (
    <SettingsSection id="lists" title={t('listsTitle')}>
      <Setting name={t('density')} hint={t('densityHint')} control="density" wide>
        <Select
          id="density"
          described
          value={density}
          choices={densities.map((value) => ({ value, name: densityName(value) }))}
          onChange={(value) => void settings.change({ density: value })}
        />
        <ListSample desk={desk} navigation={navigation} />
      </Setting>
      <Setting name={t('listOrder')} control="list-order">
        <Select
          id="list-order"
          value={listOrder}
          choices={listOrders.map((value) => ({ value, name: t(orderNames[value]) }))}
          onChange={(value) => void settings.change({ listOrder: value })}
        />
      </Setting>
      <Setting name={t('popupWidth')} control="popup-width">
        <Select
          id="popup-width"
          value={popupWidthPx}
          choices={named(popupWidthChoices, popupWidthPx, (width) => t('pixels', width))}
          onChange={(width) => void settings.change({ popupWidthPx: width })}
        />
      </Setting>
      <MarkSwitch desk={desk} setting="markReadOnOpen" />
      <MarkSwitch desk={desk} setting="markReadOnScroll" hint={t('markReadOnScrollHint')} />
    </SettingsSection>
  );
};

interface MarkSwitchProps extends Pick<SettingsProps, 'desk'> {
  /** Also the key of its name. */
  readonly setting: keyof Settings & ('markReadOnOpen' | 'markReadOnScroll');
  readonly hint?: string;
}

const MarkSwitch = ({ desk: { settings }, setting, hint }: MarkSwitchProps) => (
  <Setting name={t(setting)} control={setting} {...(hint !== undefined && { hint })}>
    <Switch
      id={setting}
      described={hint !== undefined}
      checked={settings.settings.value[setting]}
      onChange={(checked) => void settings.change({ [setting]: checked })}
    />
  </Setting>
);
