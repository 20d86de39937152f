import type { Density } from '../../model/settings';
import type { SettingsModel } from '../../ui/models/settings-model';
import { densityName } from '../../ui/text/density-name';
import { t } from '../../ui/text/t';
import { ThemeChoice } from '../../ui/typography/theme-choice';
import typography from '../../ui/typography/typography.module.css';
import { Card } from './card';
import { SampleList } from './sample-list';
import styles from './welcome.module.css';

const densities: readonly Density[] = ['comfortable', 'compact', 'excerpt'];

/** How the list looks, chosen beside a sample of it. */
export const LooksCard = ({ settings }: { settings: SettingsModel }) => {
  const { density, theme } = settings.settings.value;
  return (
    <Card title={t('welcomeLooks')} hint={t('welcomeLooksHint')}>
      <SampleList density={density} />
      <fieldset class={`${typography['choices'] ?? ''} ${styles['densities'] ?? ''}`}>
        <legend>{t('listDensity')}</legend>
        {densities.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="density"
              checked={one === density}
              onChange={() => void settings.change({ density: one })}
            />
            {densityName(one)}
          </label>
        ))}
      </fieldset>
      <ThemeChoice theme={theme} onChoose={(chosen) => void settings.change({ theme: chosen })} />
    </Card>
  );
};
