import { useEffect, useRef } from 'preact/hooks';
import { ToolIcon, type ToolIconName } from '../icons/tool-icon';
import styles from './pop-menu.module.css';

/** One thing a menu offers. */
export interface MenuLine {
  readonly text: string;
  readonly act: () => void;
  readonly icon?: ToolIconName;
  /** Set apart from what stands before it. */
  readonly begins?: boolean;
}

/** Where a menu's upper corner is, in pixels of the window: its left one, or its right one. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly corner?: 'right';
}

interface PopMenuProps {
  /** What the menu is for. */
  readonly name: string;
  readonly lines: readonly MenuLine[];
  /** Moved as far as it needs to stand in sight. */
  readonly at: MenuPlace;
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -1e6, End: 1e6 };
const lineHeightPx = 32;

/** A menu over everything else: arrows move in it, Escape and a press elsewhere close it. */
export const PopMenu = ({ name, lines, at, onClose }: PopMenuProps) => {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.showPopover();
    menu.current?.querySelector('button')?.focus();
  }, []);
  const room = `${lines.length * (lineHeightPx + 1) + 32}px`;
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      aria-label={name}
      class={styles['menu']}
      style={{
        ...(at.corner === 'right'
          ? { right: `max(8px, calc(100vw - ${at.x}px))` }
          : { left: `clamp(8px, ${at.x}px, calc(100vw - 308px))` }),
        top: `max(8px, min(${at.y}px, calc(100dvh - ${room})))`,
      }}
      onToggle={(event) => {
        // A line pressed before the browser told that the menu opened has taken it away by then.
        if (event.newState === 'closed') onClose();
      }}
      onKeyDown={(event) => {
        moveIn(event, onClose);
      }}
    >
      {lines.map((line) => (
        <button
          key={line.text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          data-begins={line.begins === true}
          onClick={() => {
            onClose();
            line.act();
          }}
        >
          {line.icon && <ToolIcon name={line.icon} />}
          {line.text}
        </button>
      ))}
    </div>
  );
};

const moveIn = (event: KeyboardEvent, close: () => void): void => {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const step = steps[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (step === undefined) {
    // Enter and the space bar press the line; all else must not be a command of what lies beneath.
    event.stopPropagation();
    return;
  } else {
    const index = items.findIndex((item) => item === document.activeElement) + step;
    items[Math.min(items.length - 1, Math.max(0, index))]?.focus();
  }
  event.preventDefault();
  event.stopPropagation();
};
