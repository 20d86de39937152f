import { RestoreOffer } from '../../ui/backup/restore-offer';
import { FollowPanel } from '../../ui/follow/follow-panel';
import { FeedIcon } from '../../ui/list/feed-icon';
import { ownLanguageName } from '../../ui/text/own-language-name';
import { t, tn } from '../../ui/text/t';
import { beginFirstRun } from '../../library/catch-up';
import { OpmlImport } from '../opml-import';
import type { ReaderModels } from '../reader-models';
import { Card } from './card';
import { starterFeeds, starterLanguages } from './starter-feeds';
import type { WelcomeModel } from './welcome-model';
import styles from './welcome.module.css';

interface BringCardProps {
  readonly models: ReaderModels;
  readonly welcome: WelcomeModel;
}

/** The ways in: an address, some feeds to begin with, the file of another reader, and the page one is on. */
export const BringCard = ({ models: { desk, follow, files }, welcome }: BringCardProps) => {
  const followed = desk.feeds.feeds.value?.length ?? 0;
  return (
    <Card title={t('welcomeBring')} hint={t('welcomeBringHint')} first>
      <p class={styles['followed']} role="status">
        {followed > 0 && tn('welcomeFollowed', followed)}
      </p>
      {followed === 0 && <RestoreOffer desk={desk} />}
      <FollowPanel follow={follow}>
        <Starters welcome={welcome} />
        <div>
          <h2>{t('importTitle')}</h2>
          <OpmlImport
            files={{
              ...files,
              importFile: async (file) => {
                await beginFirstRun(desk.face.library);
                await files.importFile(file);
              },
            }}
            desk={desk}
          />
        </div>
        <p class={styles['hint']}>{t('welcomeOnPage')}</p>
      </FollowPanel>
    </Card>
  );
};

const Starters = ({ welcome }: { welcome: WelcomeModel }) => {
  const language = welcome.language.value;
  return (
    <div class={styles['starters']}>
      <div class={styles['startersHead']}>
        <h2 id="starter-title">{t('starterTitle')}</h2>
        <fieldset class={styles['switch']}>
          <legend class="visually-hidden">{t('starterLanguage')}</legend>
          {starterLanguages.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="starter-language"
                checked={one === language}
                onChange={() => {
                  welcome.speak(one);
                }}
              />
              <span lang={one}>{ownLanguageName(one)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <ul class={styles['starterList']} aria-labelledby="starter-title">
        {starterFeeds[language].map(({ title, url, topic }) => (
          <li key={url}>
            <label>
              <input
                type="checkbox"
                checked={welcome.picked.value.has(url)}
                onChange={(event) => {
                  welcome.pick(url, event.currentTarget.checked);
                }}
              />
              <FeedIcon name={title} dataUrl={null} />
              <span class={styles['starterName']} lang={language}>
                {title}
              </span>
              <small>{t(topic)}</small>
            </label>
          </li>
        ))}
      </ul>
      <p class={styles['hint']}>{t('starterHint')}</p>
    </div>
  );
};
