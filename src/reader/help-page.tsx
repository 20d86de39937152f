import type { ComponentChildren } from 'preact';
import { Button } from '../ui/controls/button';
import { ShortcutLines } from '../ui/keys/shortcut-lines';
import type { Desk } from '../ui/models/desk';
import type { Navigation } from '../ui/models/navigation';
import { t } from '../ui/text/t';
import styles from './pages.module.css';

interface HelpPageProps {
  readonly desk: Desk;
  readonly navigation: Navigation;
}

/** How Bantin works, in short: feeds that fail, access, privacy, keys, licences. */
export const HelpPage = ({ desk, navigation }: HelpPageProps) => (
  <div class={styles['page']} data-testid="help">
    <div class={styles['pageColumn']}>
      <h1>{t('helpTitle')}</h1>
      <Topic title={t('helpStart')}>
        <p>{t('helpStartText')}</p>
        <p>{t('welcomeOnPage')}</p>
        <div class={styles['buttons']}>
          <Button
            icon="add"
            onClick={() => {
              navigation.openFollow();
            }}
          >
            {t('addFeed')}
          </Button>
        </div>
      </Topic>
      <Topic title={t('helpFails')}>
        <p>{t('helpFailsText')}</p>
        <ol class={styles['steps']}>
          <li>{t('helpFailsOpen')}</li>
          <li>{t('helpFailsAsk')}</li>
          <li>{t('helpFailsMend')}</li>
        </ol>
        <p>{t('helpFailsStill')}</p>
        <div class={styles['buttons']}>
          <Button icon="feed" onClick={navigation.openFeeds}>
            {t('manageFeeds')}
          </Button>
        </div>
      </Topic>
      <Topic title={t('helpAccess')}>
        <p>{t('helpAccessText')}</p>
        <p>{t('helpAccessAll')}</p>
        <p>{t('helpAccessBack')}</p>
      </Topic>
      <Topic title={t('helpPrivacy')}>
        <p>{t('helpPrivacyText')}</p>
        <p>{t('helpPrivacySites')}</p>
        <p>{t('helpPrivacyTracking')}</p>
      </Topic>
      <Topic title={t('helpKeeping')}>
        <p>{t('helpKeepingText')}</p>
        <p>{t('helpUndoText')}</p>
      </Topic>
      <Topic title={t('shortcuts')}>
        <p class={styles['hint']}>{t('helpKeys')}</p>
        <ShortcutLines own={desk.settings.settings.value.keys} />
      </Topic>
      <Topic title={t('helpMade')}>
        <p>{t('helpMadeText')}</p>
        <div class={styles['buttons']}>
          <FileLink file="licenses.txt" label={t('helpLicences')} />
          <FileLink file="notices.txt" label={t('helpNotices')} />
        </div>
      </Topic>
      <div class={styles['buttons']}>
        <Button icon="settings" onClick={navigation.openSettings}>
          {t('settings')}
        </Button>
        <a href="#/welcome">{t('helpWelcome')}</a>
      </div>
    </div>
  </div>
);

/** A text that lies beside the pages. */
const FileLink = ({ file, label }: { readonly file: string; readonly label: string }) => (
  <a href={`/${file}`} target="_blank">
    {label}
  </a>
);

const Topic = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <section class={styles['section']}>
    <h2>{title}</h2>
    {children}
  </section>
);
