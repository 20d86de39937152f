import { useEffect, useState } from 'preact/hooks';
import { t } from '../ui/text/t';
import styles from './reader.module.css';

const stepPx = 16;
const limits = { sidebar: { min: 180, max: 420 }, list: { min: 280, max: 640 } } as const;
const defaults = { sidebar: 240, list: 360 } as const;

type Pane = keyof typeof limits;

const keyOf = (pane: Pane): string => `bantin.pane.${pane}`;

const widthOf = (pane: Pane): number => Number(localStorage.getItem(keyOf(pane))) || defaults[pane];

/** The edge of a pane: dragged, or moved 16 px by the arrow keys; its place is remembered. */
export const PaneHandle = ({ pane }: { pane: Pane }) => {
  const [width, setWidth] = useState(() => widthOf(pane));
  const { min, max } = limits[pane];
  useEffect(() => {
    document.documentElement.style.setProperty(`--pane-${pane}`, `${width}px`);
    localStorage.setItem(keyOf(pane), String(width));
  }, [width]);
  const set = (wanted: number): void => {
    setWidth(Math.round(Math.min(max, Math.max(min, wanted))));
  };
  const rtl = (): 1 | -1 => (document.documentElement.dir === 'rtl' ? -1 : 1);
  return (
    <div
      class={styles['handle']}
      data-pane-handle={pane}
      role="separator"
      aria-orientation="vertical"
      aria-label={t(pane === 'sidebar' ? 'sidebarWidth' : 'listWidth')}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -stepPx, ArrowRight: stepPx }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        set(width + by * rtl());
      }}
      onDblClick={() => {
        set(defaults[pane]);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const { clientX } = event;
        const from = width;
        const element = event.currentTarget;
        const move = (moved: PointerEvent): void => {
          set(from + (moved.clientX - clientX) * rtl());
        };
        element.addEventListener('pointermove', move);
        element.addEventListener(
          'lostpointercapture',
          () => {
            element.removeEventListener('pointermove', move);
          },
          { once: true },
        );
      }}
    />
  );
};
