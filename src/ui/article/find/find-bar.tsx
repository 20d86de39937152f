import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { IconButton } from '../../controls/icon-button';
import controls from '../../controls/controls.module.css';
import { t } from '../../text/t';
import { TextIndex } from '../text-index';
import styles from './find-bar.module.css';
import { findInText } from './find-in-text';

interface FindBarProps {
  /** The shown text; another whenever it was drawn anew. */
  readonly body: HTMLElement;
  readonly onClose: () => void;
}

/** Looks for words in the open article: all marked at once, one after the other in sight. */
export const FindBar = ({ body, onClose }: FindBarProps) => {
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(() => getSelection()?.toString().slice(0, 80) ?? '');
  const [at, setAt] = useState(0);
  const found = useMemo(() => {
    const index = new TextIndex(body);
    return findInText(index.text, typed).map(({ start, end }) => index.range(start, end));
  }, [body, typed]);
  // Before anything else is typed: keys outside are commands.
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  useEffect(() => show(found, at), [found, at]);
  const go = (step: 1 | -1): void => {
    if (found.length > 0) setAt((at + step + found.length) % found.length);
  };
  const close = (): void => {
    const current = found[at];
    onClose();
    // The reader goes on where the words stand: selected, so that they can be marked.
    if (current) getSelection()?.setBaseAndExtent(...endsOf(current));
  };
  return (
    <search class={styles['find']}>
      <input
        ref={box}
        class={controls['textInput']}
        type="search"
        aria-label={t('findInArticle')}
        placeholder={t('findInArticle')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') close();
          else return;
          event.preventDefault();
        }}
      />
      <span class={styles['count']} role="status" data-testid="find-count">
        {typed.trim() === ''
          ? ''
          : found.length === 0
            ? t('foundNothing')
            : t('foundOf', at + 1, found.length)}
      </span>
      <IconButton
        icon="up"
        label={t('previousFound')}
        disabled={found.length === 0}
        onClick={() => {
          go(-1);
        }}
      />
      <IconButton
        icon="chevron"
        label={t('nextFound')}
        disabled={found.length === 0}
        onClick={() => {
          go(1);
        }}
      />
      <IconButton icon="close" label={t('close')} onClick={close} />
    </search>
  );
};

const endsOf = (range: Range): [Node, number, Node, number] => [
  range.startContainer,
  range.startOffset,
  range.endContainer,
  range.endOffset,
];

/** Marks what was found without touching the text (CSS Custom Highlight API). */
const show = (found: readonly Range[], at: number): (() => void) => {
  const current = found[at];
  CSS.highlights.set('found', new Highlight(...found));
  if (current) {
    const here = new Highlight(current);
    here.priority = 2;
    CSS.highlights.set('found-here', here);
    bringIntoSight(current);
  }
  return () => {
    CSS.highlights.delete('found');
    CSS.highlights.delete('found-here');
  };
};

const bringIntoSight = (range: Range): void => {
  const element = range.startContainer.parentElement;
  const folded = element?.closest('details:not([open])');
  if (folded) folded.setAttribute('open', '');
  const scroller = element?.closest<HTMLElement>('[data-testid="article-scroller"]');
  if (!scroller) return;
  const { top, bottom } = range.getBoundingClientRect();
  const room = scroller.getBoundingClientRect();
  if (top < room.top + 24 || bottom > room.bottom - 24) {
    scroller.scrollTop += top - room.top - room.height / 3;
  }
};
