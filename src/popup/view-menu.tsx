import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleView } from '../model/article-view';
import { Icon } from '../ui/icons/icon';
import { FeedIcon } from '../ui/list/feed-icon';
import { sameView } from '../ui/list/same-view';
import { ViewCount } from '../ui/list/view-count';
import { viewChoices, viewName, type ViewChoice } from '../ui/list/views';
import type { Desk } from '../ui/models/desk';
import { formatNumber, t } from '../ui/text/t';
import styles from './popup.module.css';

/** The name of the view as a button, and the menu of the other views under it. */
export const ViewMenu = ({ desk }: { desk: Desk }) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { list, feeds } = desk;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class={styles['viewMenu']}>
      <h1>
        <button
          ref={button}
          type="button"
          class={styles['viewButton']}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span class={styles['viewName']}>{viewName(list.view.value, feeds)}</span>
          <Icon name="chevron" />
        </button>
      </h1>
      <ViewCount desk={desk} look={styles['count'] ?? ''} />
      {open && (
        <Menu
          desk={desk}
          onClose={close}
          onChoose={(view) => {
            close();
            void list.show(view);
          }}
        />
      )}
    </div>
  );
};

interface MenuProps {
  readonly desk: Desk;
  readonly onClose: () => void;
  readonly onChoose: (view: ArticleView) => void;
}

const Menu = ({ desk, onClose, onChoose }: MenuProps) => {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, []);
  return (
    <>
      <div class={styles['menuBackdrop']} onClick={onClose} />
      <div
        ref={menu}
        class={styles['menu']}
        role="menu"
        aria-label={t('views')}
        onKeyDown={(event) => {
          moveInMenu(event, onClose);
        }}
      >
        {viewChoices(desk.feeds).map((choice) => (
          <MenuItem key={choice.key} choice={choice} desk={desk} onChoose={onChoose} />
        ))}
      </div>
    </>
  );
};

const MenuItem = ({
  choice,
  desk,
  onChoose,
}: {
  readonly choice: ViewChoice;
  readonly desk: Desk;
  readonly onChoose: (view: ArticleView) => void;
}) => (
  <button
    type="button"
    role="menuitemradio"
    aria-checked={sameView(choice.view, desk.list.view.value)}
    tabIndex={-1}
    onClick={() => {
      onChoose(choice.view);
    }}
  >
    {choice.icon === null ? (
      <FeedIcon name={choice.name} dataUrl={choice.picture} />
    ) : (
      <Icon name={choice.icon} />
    )}
    <span class={styles['menuName']}>{choice.name}</span>
    {choice.count > 0 && <span class={styles['menuCount']}>{formatNumber(choice.count)}</span>}
  </button>
);

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -1e6, End: 1e6 };

const moveInMenu = (event: KeyboardEvent, close: () => void): void => {
  const items = [
    ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitemradio]'),
  ];
  const step = steps[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (step === undefined) return;
  else {
    const index = items.findIndex((item) => item === document.activeElement) + step;
    items[Math.min(items.length - 1, Math.max(0, index))]?.focus();
  }
  event.preventDefault();
  event.stopPropagation();
};
