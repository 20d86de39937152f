import { useEffect, useState } from 'preact/hooks';
import { readArticles } from '../../library/list-articles';
import type { ArticleId } from '../../model/ids';
import { IconButton } from '../controls/icon-button';
import { Icon } from '../icons/icon';
import type { Desk } from '../models/desk';
import { useModal } from '../panel/use-modal';
import { t, tn } from '../text/t';
import { ToastLine } from '../toast/toast-line';
import { borneTags, tagChoices, type BorneTag, type TagChoice } from './tag-choices';
import styles from './tag-editor.module.css';

const mostShown = 8;
const optionId = (at: number): string => `tag-option-${at}`;

interface EditorProps {
  readonly articleIds: readonly ArticleId[];
  readonly desk: Desk;
}

/** The tags of one or several articles as chips, and a field in which tags are found or made; each change can be undone. */
export const TagEditor = ({ articleIds, desk }: EditorProps) => {
  const borne = useBorneTags(articleIds, desk);
  const { triage } = desk;
  const { close, dialog } = useModal(() => {
    desk.tagging.value = null;
  });
  return (
    <dialog class={styles['dialog']} aria-labelledby="tags-title" {...dialog}>
      <div class={styles['head']}>
        <h2 id="tags-title">
          {articleIds.length === 1 ? t('tags') : tn('tagsOf', articleIds.length)}
        </h2>
        <IconButton icon="close" label={t('close')} onClick={close} />
      </div>
      <Chips
        borne={borne}
        of={articleIds.length}
        onRemove={(tag) => void triage.tag(articleIds, { remove: [tag] })}
      />
      <TagField
        desk={desk}
        borne={borne}
        of={articleIds.length}
        onAdd={(tag) => void triage.tag(articleIds, { add: [tag] })}
        onRemove={(tag) => void triage.tag(articleIds, { remove: [tag] })}
      />
      <div class={styles['said']} role="status">
        {desk.toasts.toast.value && <ToastLine desk={desk} />}
      </div>
    </dialog>
  );
};

/** As the library has them, undone or changed elsewhere meanwhile. */
const useBorneTags = (articleIds: readonly ArticleId[], { face }: Desk): readonly BorneTag[] => {
  const [borne, setBorne] = useState<readonly BorneTag[]>([]);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const rows = await readArticles(face.library, articleIds);
      setBorne(borneTags(rows.map(({ status }) => status.tags)));
    };
    void read();
    return face.hear((announcement) => {
      if (announcement.kind === 'changed' && announcement.change.restated.length > 0) void read();
    });
  }, []);
  return borne;
};

interface ChipsProps {
  readonly borne: readonly BorneTag[];
  /** Of how many articles. */
  readonly of: number;
  readonly onRemove: (tag: string) => void;
}

const Chips = ({ borne, of, onRemove }: ChipsProps) => (
  <ul class={styles['chips']} aria-label={t('tags')}>
    {borne.map(({ tag, count }) => (
      <li key={tag} class={styles['chip']} data-part={count < of}>
        <span dir="auto">{tag}</span>
        {count < of && <small>{t('tagPart', count, of)}</small>}
        <button
          type="button"
          aria-label={t('removeTagNamed', tag)}
          title={t('removeTagNamed', tag)}
          onClick={() => {
            onRemove(tag);
          }}
        >
          <Icon name="close" />
        </button>
      </li>
    ))}
  </ul>
);

interface FieldProps extends ChipsProps {
  readonly desk: Desk;
  readonly onAdd: (tag: string) => void;
}

const TagField = ({ desk, borne, of, onAdd, onRemove }: FieldProps) => {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const all = [...(desk.feeds.counts.value?.byTag.keys() ?? [])];
  const full = new Set(borne.filter(({ count }) => count === of).map(({ tag }) => tag));
  const choices = tagChoices(all, full, typed, mostShown);
  const chosen = Math.min(at, choices.length - 1);
  const add = (choice: TagChoice | undefined): void => {
    if (choice === undefined) return;
    onAdd(choice.tag);
    setTyped('');
    setAt(0);
  };
  const answer = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const last = borne.at(-1);
    if (step !== undefined) setAt((chosen + step + choices.length) % Math.max(1, choices.length));
    else if (event.key === 'Enter' && !event.isComposing) add(choices[chosen]);
    else if (event.key === ',' && typed.trim() !== '') {
      add({ tag: typed.trim(), fresh: false });
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) onRemove(last.tag);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        class={styles['box']}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls="tag-options"
        aria-autocomplete="list"
        aria-label={t('tagHint')}
        placeholder={t('tagHint')}
        autocomplete="off"
        autofocus
        maxLength={80}
        value={typed}
        {...(choices.length > 0 && { 'aria-activedescendant': optionId(chosen) })}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={answer}
      />
      <ul class={styles['list']} id="tag-options" role="listbox" aria-label={t('tags')}>
        {choices.map((choice, index) => (
          <li
            key={choice.tag}
            id={optionId(index)}
            class={styles['option']}
            role="option"
            aria-selected={index === chosen}
            onClick={() => {
              add(choice);
            }}
          >
            {choice.fresh ? t('tagCreate', choice.tag) : choice.tag}
          </li>
        ))}
      </ul>
    </>
  );
};
