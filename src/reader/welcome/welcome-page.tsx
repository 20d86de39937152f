import { useEffect, useMemo } from 'preact/hooks';
import { beginFirstRun } from '../../library/catch-up';
import { Button } from '../../ui/controls/button';
import { textLanguage, t } from '../../ui/text/t';
import type { ReaderModels } from '../reader-models';
import { AccessCard } from './access-card';
import { BringCard } from './bring-card';
import { LooksCard } from './looks-card';
import { cardCount, createWelcomeModel, type WelcomeModel } from './welcome-model';
import styles from './welcome.module.css';

/** The first run: three cards, each of which may be passed over. */
export const WelcomePage = ({ models }: { models: ReaderModels }) => {
  const { desk, navigation, follow } = models;
  const welcome = useMemo(
    () =>
      createWelcomeModel(desk, textLanguage().startsWith('vi') ? 'vi' : 'en', () => {
        navigation.openView({ kind: 'unread', feedId: null });
      }),
    [models],
  );
  const looking = follow.state.value.kind !== 'typing';
  useEffect(() => {
    // Before what is looked at can be followed.
    if (looking) void beginFirstRun(desk.face.library);
  }, [looking]);
  const card = welcome.card.value;
  return (
    <div class={styles['page']} data-testid="welcome">
      <div class={styles['column']}>
        <header class={styles['head']}>
          <img src="/icons/icon-128.png" alt="" width="40" height="40" />
          <p>{t('welcome')}</p>
          <a class={styles['help']} href="#/help">
            {t('helpTitle')}
          </a>
          <p class={styles['step']}>{t('welcomeSteps', card, cardCount)}</p>
        </header>
        {card === 1 && <BringCard models={models} welcome={welcome} />}
        {card === 2 && <AccessCard desk={desk} welcome={welcome} />}
        {card === 3 && <LooksCard settings={desk.settings} />}
        <Steps welcome={welcome} />
      </div>
    </div>
  );
};

const Steps = ({ welcome }: { welcome: WelcomeModel }) => {
  const card = welcome.card.value;
  return (
    <footer class={styles['steps']}>
      {card > 1 && <Button onClick={welcome.back}>{t('back')}</Button>}
      <span class={styles['space']} />
      {card < cardCount && (
        <Button look="quiet" onClick={welcome.leave}>
          {t('welcomeSkip')}
        </Button>
      )}
      <Button look="primary" onClick={card < cardCount ? () => void welcome.next() : welcome.leave}>
        {t(card < cardCount ? 'welcomeNext' : 'welcomeDone')}
      </Button>
    </footer>
  );
};
