import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, popupShortcut } from '../../browser/browser-shortcut';
import { isPinned } from '../../browser/pinned-icon';
import { Button } from '../../ui/controls/button';
import { Icon } from '../../ui/icons/icon';
import type { Desk } from '../../ui/models/desk';
import type { Navigation } from '../../ui/models/navigation';
import { t } from '../../ui/text/t';
import { hideChecklist, wantsChecklist } from './checklist-note';
import styles from './welcome.module.css';

interface ChecklistProps {
  readonly desk: Desk;
  readonly navigation: Navigation;
}

/** What makes Bantin handy, after the first run, until it is hidden. */
export const Checklist = ({ desk, navigation }: ChecklistProps) => {
  const { notes } = desk.face;
  const [shown, setShown] = useState(() => wantsChecklist(notes));
  const pinned = useSeen(isPinned);
  const keys = useSeen(popupShortcut);
  if (!shown) return null;
  const told = desk.feeds.feeds.value?.some(({ notify }) => notify !== 'off') === true;
  return (
    <section class={styles['checklist']} aria-labelledby="checklist-title">
      <h2 id="checklist-title">{t('checklistTitle')}</h2>
      <ul>
        <Line done={pinned === true} name={t('checklistPin')}>
          <p>{t(pinned === true ? 'checklistPinned' : 'checklistPinTodo')}</p>
        </Line>
        <Line done={keys !== null && keys !== undefined} name={t('checklistShortcut')}>
          <p>{keys ? t('checklistShortcutIs', keys) : t('checklistShortcutNone')}</p>
          <Button look="quiet" onClick={() => void openShortcutSettings()}>
            {t('checklistShortcutChange')}
          </Button>
        </Line>
        <Line done={told} name={t('checklistNotices')}>
          <p>{t('checklistNoticesTodo')}</p>
          <Button look="quiet" onClick={navigation.openFeeds}>
            {t('checklistFeeds')}
          </Button>
        </Line>
      </ul>
      <Button
        onClick={() => {
          hideChecklist(notes);
          setShown(false);
        }}
      >
        {t('checklistClose')}
      </Button>
    </section>
  );
};

/** What the browser says, asked anew whenever the person comes back to this page; undefined until it answered. */
const useSeen = <Value,>(ask: () => Promise<Value>): Value | undefined => {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const look = (): void => {
      void ask().then((seen) => {
        setValue(seen);
      });
    };
    look();
    addEventListener('focus', look);
    return () => {
      removeEventListener('focus', look);
    };
  }, []);
  return value;
};

const Line = ({
  done,
  name,
  children,
}: {
  readonly done: boolean;
  readonly name: string;
  readonly children: ComponentChildren;
}) => (
  <li data-done={done}>
    <Icon name={done ? 'check' : 'unread'} />
    <div>
      <h3>
        {done && <span class="visually-hidden">{t('checklistDone')} </span>}
        {name}
      </h3>
      {children}
    </div>
  </li>
);
