import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/controls/icon-button';
import { t } from '../ui/text/t';
import styles from './reader.module.css';

/** One thing a menu offers. */
export interface MenuLine {
  readonly text: string;
  readonly act: () => void;
}

/** The menu of a line in the sidebar, by its button, or by the other mouse button on the line. */
export const RowMenu = ({ name, lines }: { name: string; lines: readonly MenuLine[] }) => {
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const row = place.current?.parentElement;
    const open = (event: MouseEvent): void => {
      event.preventDefault();
      setAt({ x: event.clientX, y: event.clientY });
    };
    row?.addEventListener('contextmenu', open);
    return () => row?.removeEventListener('contextmenu', open);
  }, []);
  const close = (): void => {
    setAt(null);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <span class={styles['rowMenu']} ref={place} data-open={at !== null}>
      <IconButton
        small
        icon="more"
        label={t('moreFor', name)}
        onClick={(event) => {
          const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
          setAt({ x: box.left, y: box.bottom });
        }}
      />
      {at !== null && <Lines lines={lines} name={name} at={at} onClose={close} />}
    </span>
  );
};

interface LinesProps {
  readonly lines: readonly MenuLine[];
  readonly name: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -1e6, End: 1e6 };

const Lines = ({ lines, name, at, onClose }: LinesProps) => {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.showPopover();
    menu.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      aria-label={name}
      class={styles['menu']}
      style={{
        left: `${at.x}px`,
        top: `min(${at.y}px, calc(100dvh - ${lines.length * 32 + 24}px))`,
      }}
      onToggle={(event) => {
        if (!event.currentTarget.matches(':popover-open')) onClose();
      }}
      onKeyDown={(event) => {
        const items = [...event.currentTarget.querySelectorAll('button')];
        const step = steps[event.key];
        if (event.key === 'Escape' || event.key === 'Tab') onClose();
        else if (step === undefined) return;
        else {
          const index = items.findIndex((item) => item === document.activeElement) + step;
          items[Math.min(items.length - 1, Math.max(0, index))]?.focus();
        }
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {lines.map((line) => (
        <button
          key={line.text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            line.act();
          }}
        >
          {line.text}
        </button>
      ))}
    </div>
  );
};
