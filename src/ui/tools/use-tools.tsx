import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleTool } from './article-tool';
import { OpenTool } from './open-tool';
import { ToolsButton } from './tools-button';
import type { OpenToolProps } from './tools-props';
import { usePrintNote } from './use-print-note';

/** The element that scrolls, once there is one. */
interface ScrollerRef {
  readonly scroller: { readonly current: HTMLElement | null };
}

/** The tools of the open article: what opens their menu, and the one that is open beside the text. */
export const useTools = ({
  scroller,
  ...props
}: Omit<OpenToolProps, 'onClose' | 'scroller'> & ScrollerRef): {
  readonly button: ComponentChildren;
  readonly open: ComponentChildren;
} => {
  const [tool, setTool] = useState<ArticleTool | null>(null);
  const { desk, articleId, drawn, inPopup } = props;
  usePrintNote(desk.face.notes, articleId, inPopup ? null : drawn);
  return {
    button: <ToolsButton {...props} onTool={setTool} />,
    open: tool && (
      <OpenTool
        {...props}
        scroller={scroller.current}
        tool={tool}
        onClose={() => {
          setTool(null);
        }}
      />
    ),
  };
};
