import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/controls/icon-button';
import { PopMenu, type MenuLine } from '../ui/menu/pop-menu';
import { t } from '../ui/text/t';
import styles from './reader.module.css';

interface RowMenuProps {
  readonly name: string;
  /** Asked for once the menu opens: five hundred feeds with a line for each folder are many lines. */
  readonly lines: () => readonly MenuLine[];
}

/** The menu of a line in the sidebar, by its button, or by the other mouse button on the line. */
export const RowMenu = ({ name, lines }: RowMenuProps) => {
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
      {at !== null && <PopMenu lines={lines()} name={name} at={at} onClose={close} />}
    </span>
  );
};
