import { changeFeed } from '../../library/change-feed';
import { feedName, type Feed } from '../../model/feed';
import type { Folder } from '../../model/folder';
import controls from '../../ui/controls/controls.module.css';
import type { Desk } from '../../ui/models/desk';
import { t } from '../../ui/text/t';
import styles from '../pages.module.css';
import { Select } from '../settings/setting-controls';
import { NewFolderForm } from './new-folder-form';

/** What a feed is called, and where it stands. */
export const NameSection = ({ feed, desk }: { readonly feed: Feed; readonly desk: Desk }) => {
  const { library } = desk.face;
  const folders = desk.feeds.folders.value;
  const rename = (typed: string): void => {
    const name = typed.trim();
    const customTitle = name === '' || name === feed.title ? null : name;
    void changeFeed(library, feed.id, { customTitle });
  };
  return (
    <section class={styles['section']}>
      <h2>{t('nameAndFolder')}</h2>
      <label class={styles['stacked']}>
        <span>{t('feedNameLabel')}</span>
        <input
          class={controls['textInput']}
          dir="auto"
          placeholder={feed.title}
          value={feedName(feed)}
          onChange={(event) => {
            rename(event.currentTarget.value);
          }}
        />
      </label>
      <label class={styles['field']} for="feed-folder">
        <span>{t('folderLabel')}</span>
        <Select
          id="feed-folder"
          value={feed.folderId ?? ''}
          choices={[
            { value: '', name: t('noFolder') },
            ...folders.map((folder) => ({ value: folder.id, name: pathOf(folder, folders) })),
          ]}
          onChange={(id) => {
            const folderId = id === '' ? null : id;
            void changeFeed(library, feed.id, { folderId });
          }}
        />
      </label>
      <NewFolderForm feed={feed} desk={desk} />
    </section>
  );
};

/** A folder's name after those of the folders around it; each is named once, should they hold each other. */
const pathOf = (folder: Folder, folders: readonly Folder[]): string => {
  const path: Folder[] = [];
  for (
    let at: Folder | undefined = folder;
    at !== undefined && !path.includes(at);
    at = folders.find(({ id }) => id === path.at(-1)?.parentId)
  ) {
    path.push(at);
  }
  return path
    .reverse()
    .map(({ name }) => name)
    .join(' / ');
};
