import { changeFeed } from '../../library/change-feed';
import { feedName, type Feed, type NotifyChoice } from '../../model/feed';
import type { Desk } from '../../ui/models/desk';
import { t } from '../../ui/text/t';
import styles from '../pages.module.css';

const choices: readonly NotifyChoice[] = ['off', 'digest', 'each'];

const choiceText = (choice: NotifyChoice): string => {
  switch (choice) {
    case 'off':
      return t('notifyOff');
    case 'digest':
      return t('notifyDigest');
    case 'each':
      return t('notifyEach');
  }
};

/** How the person is told of one feed's new articles. */
export const NotifySection = ({ feed, desk }: { readonly feed: Feed; readonly desk: Desk }) => (
  <fieldset class={`${styles['section'] ?? ''} ${styles['choices'] ?? ''}`}>
    <legend>{t('tellMe', feedName(feed))}</legend>
    {choices.map((choice) => (
      <label key={choice}>
        <input
          type="radio"
          name="notify"
          checked={feed.notify === choice}
          onChange={() => void changeFeed(desk.face.library, feed.id, { notify: choice })}
        />
        {choiceText(choice)}
      </label>
    ))}
  </fieldset>
);
