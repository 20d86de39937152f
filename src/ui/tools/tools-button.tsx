import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../controls/icon-button';
import { selectedIn } from '../highlights/use-highlights';
import type { MenuPlace } from '../menu/pop-menu';
import { lazyScreen } from '../screens/lazy-screen';
import { t } from '../text/t';
import type { ArticleTool } from './article-tool';
import type { ToolsProps } from './tools-props';

const ToolsMenu = lazyScreen(() => import('./tools-menu').then((menu) => menu.ToolsMenu));

interface ButtonProps extends ToolsProps {
  /** Opens a tool beside the article. */
  readonly onTool: (tool: ArticleTool) => void;
}

/** Opens the menu of what can be done with an article besides reading it. */
export const ToolsButton = (props: ButtonProps) => {
  const [at, setAt] = useState<MenuPlace | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  const before = useRef({ open: false, words: '' });
  const selected = (): string => (props.drawn && selectedIn(props.drawn.body)?.toString()) ?? '';
  const close = (): void => {
    setAt(null);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <span
      ref={place}
      // A press closes what is open, and may unselect, before it is a click.
      onPointerDownCapture={() => {
        before.current = { open: at !== null, words: selected() };
      }}
    >
      <IconButton
        icon="more"
        label={t('articleTools')}
        menu
        expanded={at !== null}
        onClick={(event) => {
          const { open, words } = before.current;
          before.current = { open: false, words: selected() || words };
          const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
          setAt(open ? null : under(box));
        }}
      />
      {at !== null && <ToolsMenu {...props} words={before.current.words} at={at} onClose={close} />}
    </span>
  );
};

/** On the side where there is room for it. */
const under = ({ left, right, bottom }: DOMRect): MenuPlace =>
  left > innerWidth / 2 ? { x: right, y: bottom + 4, corner: 'right' } : { x: left, y: bottom + 4 };
