import { Button } from '../../ui/controls/button';
import { PollProgressLine } from '../../ui/controls/poll-progress-line';
import type { Desk } from '../../ui/models/desk';
import { hostOf } from '../../ui/text/host-of';
import { t, tn } from '../../ui/text/t';
import { Card } from './card';
import type { WelcomeModel } from './welcome-model';
import styles from './welcome.module.css';

/** What access means, before the browser asks for it. */
export const AccessCard = ({
  desk,
  welcome,
}: {
  readonly desk: Desk;
  readonly welcome: WelcomeModel;
}) => {
  const hosts = [...new Set(welcome.lacking.value.map(({ url }) => hostOf(url)))];
  const answer = welcome.answer.value;
  return (
    <Card title={t('welcomeAccess')} hint={t('welcomeAccessHint')}>
      <div class={styles['choice']}>
        <h2>{t('accessSites')}</h2>
        <p>{t('accessSitesHint')}</p>
        {answer === 'open' && hosts.length > 0 && (
          <>
            <p class={styles['hosts']} dir="ltr">
              {hosts.join(' · ')}
            </p>
            <Button look="primary" onClick={() => void welcome.allow('sites')}>
              {tn('allowSites', hosts.length)}
            </Button>
          </>
        )}
        {answer === 'open' && hosts.length === 0 && (
          <p class={styles['hint']}>
            {t(desk.feeds.feeds.value?.length === 0 ? 'accessNoFeeds' : 'accessNothingAsked')}
          </p>
        )}
      </div>
      <div class={styles['choice']}>
        <h2>{t('accessAll')}</h2>
        <p>{t('accessAllHint')}</p>
        {answer !== 'given' && (
          <Button onClick={() => void welcome.allow('all')}>{t('accessAllAsk')}</Button>
        )}
      </div>
      <p role="status" class={styles['answer']}>
        {answer === 'given' && t('accessGiven')}
        {answer === 'declined' && t('accessDeclined')}
      </p>
      <PollProgressLine desk={desk} />
    </Card>
  );
};
