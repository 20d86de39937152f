import { useState } from 'preact/hooks';
import { foldText } from '../../ui/text/fold-text';
import { t } from '../../ui/text/t';
import { SettingsQuery } from './setting';
import type { SettingsProps } from './settings-props';
import { settingsSections } from './settings-sections';
import styles from './settings.module.css';

/** Everything that can be chosen, on one page that can be searched; each takes effect at once. */
export const SettingsPage = (props: SettingsProps) => {
  const [query, setQuery] = useState('');
  return (
    <div class={styles['page']} data-testid="settings">
      <div class={styles['column']}>
        <div class={styles['titleLine']}>
          <h1>{t('settings')}</h1>
          <a href="#/help">{t('helpTitle')}</a>
        </div>
        <input
          class={styles['search']}
          type="search"
          value={query}
          placeholder={t('settingsSearch')}
          aria-label={t('settingsSearch')}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.stopPropagation();
            setQuery('');
          }}
        />
        <SettingsQuery.Provider value={foldText(query).trim()}>
          {settingsSections.map(({ id, Section }) => (
            <Section key={id} {...props} />
          ))}
        </SettingsQuery.Provider>
        <p class={styles['nothing']} role="status">
          {t('settingsNothing')}
        </p>
      </div>
    </div>
  );
};
