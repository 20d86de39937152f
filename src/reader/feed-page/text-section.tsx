import { changeFeed } from '../../library/change-feed';
import type { Feed, ReadingChoice } from '../../model/feed';
import type { Desk } from '../../ui/models/desk';
import { t } from '../../ui/text/t';
import styles from '../pages.module.css';

const choices: readonly ReadingChoice[] = ['auto', 'feed', 'clean'];

const choiceName = (choice: ReadingChoice): string => {
  switch (choice) {
    case 'auto':
      return t('feedTextAuto');
    case 'feed':
      return t('feedTextFeed');
    case 'clean':
      return t('feedTextPage');
  }
};

/** Which text of one feed's articles is shown: what is chosen here comes before what would be chosen for the person. */
export const TextSection = ({ feed, desk }: { readonly feed: Feed; readonly desk: Desk }) => (
  <fieldset class={`${styles['section'] ?? ''} ${styles['choices'] ?? ''}`}>
    <legend>{t('textShown')}</legend>
    {choices.map((choice) => (
      <label key={choice}>
        <input
          type="radio"
          name="reading"
          value={choice}
          checked={feed.readingChoice === choice}
          onChange={() => void changeFeed(desk.face.library, feed.id, { readingChoice: choice })}
        />
        {choiceName(choice)}
      </label>
    ))}
  </fieldset>
);
