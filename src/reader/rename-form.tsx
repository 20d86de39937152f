import { useState } from 'preact/hooks';
import { changeFeed } from '../library/change-feed';
import { feedName, type Feed } from '../model/feed';
import { Button } from '../ui/controls/button';
import controls from '../ui/controls/controls.module.css';
import type { Desk } from '../ui/models/desk';
import { t } from '../ui/text/t';
import styles from './pages.module.css';

interface RenameProps {
  readonly feed: Feed;
  readonly desk: Desk;
  readonly onDone: () => void;
}

/** Gives a feed another name in place; without one it is called as it calls itself. */
export const RenameForm = ({ feed, desk, onDone }: RenameProps) => {
  const [name, setName] = useState(feedName(feed));
  const save = (): void => {
    const customTitle = name.trim() === '' || name.trim() === feed.title ? null : name.trim();
    void changeFeed(desk.face.library, feed.id, { customTitle });
    onDone();
  };
  return (
    <form
      class={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <input
        class={controls['textInput']}
        aria-label={t('newName')}
        placeholder={feed.title}
        value={name}
        ref={(input) => {
          if (input && document.activeElement !== input) input.focus();
        }}
        onInput={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button>{t('save')}</Button>
      <Button onClick={onDone}>{t('cancel')}</Button>
    </form>
  );
};
