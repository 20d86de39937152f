import { Drawing } from './icon';

/** Pictures of the tools, drawn like all others; apart from them, since the first screen shows none. */
const paths = {
  book: 'M4 4.4h4.4c.9 0 1.6.7 1.6 1.6v10c0-.8-.7-1.4-1.6-1.4H4zM16 4.4h-4.4c-.9 0-1.6.7-1.6 1.6v10c0-.8.7-1.4 1.6-1.4H16z',
  markdown:
    'M3 5.2h14v9.6H3zM5.6 12.4V7.8L7.7 10l2.1-2.2v4.6M13.6 7.8v4.4M11.9 10.6l1.7 1.7 1.7-1.7',
  page: 'M5 3.6h6.4L15 7.2v9.2H5zM11.2 3.8v3.6h3.6M7.4 10.4h5.2M7.4 13.2h5.2',
  print: 'M6 7.2V3.8h8v3.4M6 13.4H3.8V7.2h12.4v6.2H14M6 11.2h8v5H6z',
  quote:
    'M8.2 6C6 6.6 4.8 8.2 4.8 10.6v3h3.6v-3.4H6.6M15.4 6c-2.2.6-3.4 2.2-3.4 4.6v3h3.6v-3.4h-1.8',
  hear: 'M4 8v4h2.6L10 15V5L6.6 8zM12.6 7.4a3.6 3.6 0 0 1 0 5.2M14.6 5.2a6.8 6.8 0 0 1 0 9.6',
  pause: 'M7.4 5v10M12.6 5v10',
  play: 'M6.4 4.4v11.2L15.6 10z',
  skipBack: 'M10.4 5.4L5.8 10l4.6 4.6M15.6 5.4L11 10l4.6 4.6',
  skipOn: 'M9.6 5.4l4.6 4.6-4.6 4.6M4.4 5.4L9 10l-4.6 4.6',
  stepBack: 'M12.4 5.4L7.8 10l4.6 4.6',
  stepOn: 'M7.6 5.4l4.6 4.6-4.6 4.6',
  summary: 'M4 5h12M4 8.6h12M4 12.2h7M4 15.8h4.4M14.4 12l.8 2 2 .8-2 .8-.8 2-.8-2-2-.8 2-.8z',
  translate:
    'M3.4 5.2h8M7.4 3.4v1.8M9.6 5.2c-.6 3-2.6 5.4-5.8 6.8M5.4 7.6c1 2 2.4 3.4 4.4 4.2M9.8 16.6l3.4-8 3.4 8M11 14h4.4',
  share: 'M10 11.6V3.6M7 6.2l3-2.8 3 2.8M6.2 9H4.6v7.4h10.8V9h-1.6',
} as const;

export type ToolIconName = keyof typeof paths;

/** What points the way one reads. */
const turning = /^(?:skip|step)/;

/** A tool's picture beside or instead of its name; whoever uses it names it. */
export const ToolIcon = ({ name }: { readonly name: ToolIconName }) => (
  <Drawing path={paths[name]} turns={turning.test(name)} />
);
