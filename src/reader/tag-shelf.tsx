import { useState } from 'preact/hooks';
import type { Undoable } from '../library/act';
import { removeTag, renameTag } from '../library/tags';
import type { ToastContent } from '../ui/models/toast-model';
import { tagViews } from '../ui/list/views';
import { t } from '../ui/text/t';
import { NameField } from './name-field';
import type { ReaderModels } from './reader-models';
import styles from './reader.module.css';
import { RowMenu } from './row-menu';
import { ViewLink } from './view-link';

/** The tags that articles bear, each with its unread ones; renamed and removed by each row's menu, both with undo. */
export const TagShelf = ({ models }: { models: ReaderModels }) => {
  const [renaming, setRenaming] = useState<string | null>(null);
  const { desk, navigation } = models;
  const { library } = desk.face;
  const tell = (content: ToastContent, { undoId }: Undoable): void => {
    if (undoId !== null) desk.toasts.show(content, undoId);
  };
  const rename = async (tag: string, typed: string | null): Promise<void> => {
    setRenaming(null);
    const name = typed?.trim() ?? '';
    if (name === '' || name === tag) return;
    tell({ kind: 'renamed', name }, await renameTag(library, tag, name));
    const view = desk.list.view.peek();
    if (view.kind === 'tag' && view.tag === tag) navigation.openView({ kind: 'tag', tag: name });
  };
  const remove = async (tag: string): Promise<void> => {
    tell({ kind: 'tagRemoved', name: tag }, await removeTag(library, tag));
  };
  return (
    <ul data-testid="tags">
      {tagViews(desk.feeds).map((choice) => (
        <li key={choice.key}>
          <div class={styles['shelfRow']}>
            {renaming === choice.name ? (
              <NameField
                label={t('tagName')}
                name={choice.name}
                onName={(name) => void rename(choice.name, name)}
              />
            ) : (
              <ViewLink choice={choice} models={models} />
            )}
            <RowMenu
              name={choice.name}
              lines={() => [
                {
                  text: t('rename'),
                  act: () => {
                    setRenaming(choice.name);
                  },
                },
                { text: t('removeTag'), act: () => void remove(choice.name) },
              ]}
            />
          </div>
        </li>
      ))}
    </ul>
  );
};
