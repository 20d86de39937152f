import type { ComponentChildren } from 'preact';
import { openTab } from '../../browser/tabs';
import type { ReadingChoice } from '../../model/feed';
import { Button } from '../controls/button';
import type { ReadingModel } from '../models/reading-model';
import { choiceText } from '../text/choice-text';
import { t } from '../text/t';
import styles from './mode-switch.module.css';

interface ModeProps {
  readonly reading: ReadingModel;
  /** What stands beside the switch. */
  readonly children: ComponentChildren;
}

/** Feed, Clean or Original; which one was chosen by itself, and why. What is chosen here is kept for the feed. */
export const ModeSwitch = ({ reading, children }: ModeProps) => {
  const content = reading.content.value;
  const shown = reading.shown.value;
  const link = reading.row.value?.article.link ?? null;
  const choice = reading.choice.value;
  if (!content) return null;
  const choose = (wanted: ReadingChoice): void => void reading.choose(wanted);
  const why = reasonOf(reading);
  return (
    <div class={styles['mode']} data-testid="mode-switch" data-own={choice !== 'auto'}>
      <div class={styles['switch']} role="group" aria-label={t('textShown')}>
        <button
          type="button"
          aria-pressed={shown?.source === 'feed'}
          disabled={content.feedText === null}
          onClick={() => {
            choose('feed');
          }}
        >
          {t('modeFeed')}
        </button>
        <button
          type="button"
          aria-pressed={shown?.source === 'page'}
          disabled={content.pageText === null && link === null}
          onClick={() => {
            choose('clean');
          }}
        >
          {t('modeClean')}
        </button>
        {link !== null && (
          <button type="button" onClick={() => void openTab(link)}>
            {t('modeOriginal')}
            <span class="visually-hidden"> {t('opensTab')}</span>
          </button>
        )}
      </div>
      {children}
      {choice !== 'auto' && (
        <Button
          look="quiet"
          onClick={() => {
            choose('auto');
          }}
        >
          {t('modeAuto')}
        </Button>
      )}
      {why !== '' && <p class={styles['why']}>{why}</p>}
    </div>
  );
};

/** What the person wants comes before what was found. */
const reasonOf = ({ content, shown, choice, fetching }: ReadingModel): string => {
  const source = shown.value?.source;
  if (source === undefined || fetching.value) return '';
  const wanted = choice.value === 'feed' ? 'feed' : 'page';
  if (choice.value !== 'auto' && wanted === source) {
    return choiceText({ kind: 'personChose' }, source);
  }
  const why = content.value?.why ?? null;
  return why === null ? '' : choiceText(why, source);
};
