import type { Settings, Theme } from '../model/settings';
import { pollIntervalChoices, textSizeRange } from '../model/settings';
import { Button } from '../ui/controls/button';
import type { Desk } from '../ui/models/desk';
import type { Navigation } from '../ui/models/navigation';
import { t, tn } from '../ui/text/t';
import type { FilesModel } from './files-model';
import { OpmlImport } from './opml-import';
import styles from './pages.module.css';

interface SettingsProps {
  readonly desk: Desk;
  readonly navigation: Navigation;
  readonly files: FilesModel;
}

/** What can be chosen, each shown at once. */
export const SettingsPage = ({ desk, navigation, files }: SettingsProps) => (
  <div class={styles['page']}>
    <div class={styles['pageColumn']}>
      <h1>{t('settings')}</h1>
      <Looks desk={desk} />
      <Checking desk={desk} />
      <section class={styles['section']}>
        <h2>{t('feedsTitle')}</h2>
        <div class={styles['fileWays']}>
          <Button icon="feed" onClick={navigation.openFeeds}>
            {t('manageFeeds')}
          </Button>
          <Button icon="download" onClick={() => void files.exportFile()}>
            {t('exportOpml')}
          </Button>
        </div>
        <OpmlImport files={files} desk={desk} />
      </section>
    </div>
  </div>
);

const themes: readonly Theme[] = ['auto', 'light', 'dark', 'sepia'];

const themeName = (theme: Theme): string => {
  switch (theme) {
    case 'auto':
      return t('themeAuto');
    case 'light':
      return t('themeLight');
    case 'dark':
      return t('themeDark');
    case 'sepia':
      return t('themeSepia');
  }
};

const Looks = ({ desk: { settings } }: { desk: Desk }) => {
  const { theme, textSizePx } = settings.settings.value;
  return (
    <section class={styles['section']}>
      <h2>{t('looks')}</h2>
      <fieldset class={styles['themes']}>
        <legend>{t('theme')}</legend>
        {themes.map((one) => (
          <label key={one} data-theme-sample={one}>
            <input
              type="radio"
              name="theme"
              checked={one === theme}
              onChange={() => void settings.change({ theme: one })}
            />
            {themeName(one)}
          </label>
        ))}
      </fieldset>
      <label class={styles['field']} for="text-size">
        <span>{t('textSize')}</span>
        <output for="text-size">{t('pixels', textSizePx)}</output>
      </label>
      <input
        id="text-size"
        class={styles['slider']}
        type="range"
        {...textSizeRange}
        value={textSizePx}
        onInput={(event) => void settings.change({ textSizePx: event.currentTarget.valueAsNumber })}
      />
      <p class={styles['sample']}>{t('textSample')}</p>
    </section>
  );
};

const Checking = ({ desk: { settings } }: { desk: Desk }) => {
  const { pollIntervalMinutes, notifications }: Settings = settings.settings.value;
  return (
    <section class={styles['section']}>
      <h2>{t('checking')}</h2>
      <label class={styles['field']} for="poll-interval">
        <span>{t('pollInterval')}</span>
        <select
          id="poll-interval"
          value={pollIntervalMinutes}
          onChange={(event) =>
            void settings.change({ pollIntervalMinutes: Number(event.currentTarget.value) })
          }
        >
          {pollIntervalChoices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes < 60 ? tn('everyMinutes', minutes) : tn('everyHours', minutes / 60)}
            </option>
          ))}
        </select>
      </label>
      <p class={styles['hint']}>{t('pollIntervalHint')}</p>
      <label class={styles['field']}>
        <span>{t('notifications')}</span>
        <input
          type="checkbox"
          role="switch"
          checked={notifications}
          onChange={(event) => void settings.change({ notifications: event.currentTarget.checked })}
        />
      </label>
    </section>
  );
};
