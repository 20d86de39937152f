import type { FeedChoice } from '../../model/messages';
import { Icon } from '../icons/icon';
import { t } from '../text/t';
import type { FollowModel } from './follow-model';
import styles from './follow.module.css';

/** The feeds a page offers; the person picks one. */
export const FeedChoices = ({
  choices,
  follow,
}: {
  readonly choices: readonly FeedChoice[];
  readonly follow: FollowModel;
}) => (
  <div>
    <h2 class={styles['heading']}>{t('choicesTitle')}</h2>
    <ul class={styles['choices']}>
      {choices.map((choice) => (
        <li key={choice.url}>
          <button type="button" onClick={() => void follow.choose(choice)}>
            <Icon name="feed" />
            <span>
              <b dir="auto">{choice.title ?? new URL(choice.url).host}</b>
              <small dir="ltr">{choice.url.replace(/^https?:\/\//, '')}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  </div>
);
