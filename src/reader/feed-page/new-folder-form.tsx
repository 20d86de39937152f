import { useState } from 'preact/hooks';
import { createFolder, placeFeed } from '../../library/folders';
import type { Feed } from '../../model/feed';
import { Button } from '../../ui/controls/button';
import controls from '../../ui/controls/controls.module.css';
import type { Desk } from '../../ui/models/desk';
import { t } from '../../ui/text/t';
import styles from '../pages.module.css';

interface NewFolderProps {
  readonly feed: Feed;
  readonly desk: Desk;
}

/** Moves a feed into a folder that is made for it. */
export const NewFolderForm = ({ feed, desk }: NewFolderProps) => {
  const [name, setName] = useState<string | null>(null);
  const close = (): void => {
    setName(null);
    document.getElementById('feed-folder')?.focus();
  };
  const move = async (wanted: string): Promise<void> => {
    const { library } = desk.face;
    const { folderId } = await createFolder(library, wanted);
    await placeFeed(library, feed.id, { folderId, before: null });
  };
  if (name === null) {
    return (
      <div>
        <Button
          look="quiet"
          onClick={() => {
            setName('');
          }}
        >
          {t('moveToNewFolder')}
        </Button>
      </div>
    );
  }
  return (
    <form
      class={styles['rename']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        void move(name.trim());
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <input
        class={controls['textInput']}
        dir="auto"
        aria-label={t('folderName')}
        placeholder={t('folderName')}
        value={name}
        ref={(input) => {
          if (input && document.activeElement !== input) input.focus();
        }}
        onInput={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button>{t('moveHere')}</Button>
      <Button look="quiet" onClick={close}>
        {t('cancel')}
      </Button>
    </form>
  );
};
