import styles from './icon.module.css';

/** Every picture of the interface, drawn on a 20 px square with one pen. */
const paths = {
  activity: 'M4.4 8.2h7.8a3.6 3.6 0 0 1 0 7.2H8M7.6 5L4.4 8.2l3.2 3.2',
  add: 'M10 4.5v11M4.5 10h11',
  all: 'M4 5.5h12M4 10h12M4 14.5h7.5',
  bell: 'M5.4 13.6V9a4.6 4.6 0 0 1 9.2 0v4.6l1 1.2H4.4zM8.4 16.6a1.7 1.7 0 0 0 3.2 0',
  back: 'M16 10H4.5M9.5 5l-5 5 5 5',
  check: 'M4.5 10.6l3.7 3.6 7.3-8',
  checkAll: 'M2.5 11l3.2 3.1 5.8-6.6M9.6 13.4l.8.7 6.8-7.6',
  chevron: 'M5.8 8l4.2 4.2L14.2 8',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  download: 'M10 3.8v8.4M6.4 8.8l3.6 3.6 3.6-3.6M4 13.2v2.9h12v-2.9',
  expand: 'M12 4h4v4M16 4l-5 5M8 16H4v-4M4 16l5-5',
  feed: 'M4.6 9.9a5.5 5.5 0 0 1 5.5 5.5M4.6 4.9a10.5 10.5 0 0 1 10.5 10.5M5.4 14.6h.01',
  folder: 'M3 6.2c0-.6.4-1 1-1h3.6l1.6 1.9H16c.6 0 1 .4 1 1v6.4c0 .6-.4 1-1 1H4c-.6 0-1-.4-1-1z',
  later: 'M6 3.6h8c.5 0 .9.4.9.9v12l-4.9-3.6-4.9 3.6v-12c0-.5.4-.9.9-.9z',
  menu: 'M4 5.5h12M4 10h12M4 14.5h12',
  more: 'M5 10a.5.5 0 1 1-.01-.1M10.4 10a.5.5 0 1 1-.01-.1M15.8 10a.5.5 0 1 1-.01-.1',
  next: 'M10 3.2v8.6M6 8l4 4 4-4M10 17.2a1.1 1.1 0 1 0 0-2.2 1.1 1.1 0 0 0 0 2.2z',
  open: 'M8.2 5H5.3C4.6 5 4 5.6 4 6.3v8.4c0 .7.6 1.3 1.3 1.3h8.4c.7 0 1.3-.6 1.3-1.3v-2.9M11.6 4H16v4.4M16 4l-6.8 6.8',
  picture: 'M3.5 5h13v10h-13zM5.8 13.2l3.1-3.7 2.3 2.5 1.4-1.4 2.1 2.3M13 7.7h.01',
  recent: 'M3.9 8.2a6.4 6.4 0 1 1-.2 3.2M3.4 4.4v4h4M10 6.4v3.9l2.7 1.6',
  refresh: 'M15.7 8.2a6.2 6.2 0 1 0 .3 3.2M16.2 4.2v4.1h-4.1',
  search: 'M8.8 14.2a5.4 5.4 0 1 0 0-10.8 5.4 5.4 0 0 0 0 10.8zM12.8 12.8l3.9 3.9',
  settings:
    'M4 6.2h5.8M14.2 6.2H16M4 13.8h1.8M10.2 13.8H16M12 8.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 15.8a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  find: 'M8.8 14.3a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.8 12.8L17 17',
  forward: 'M4 10h11.5M10.5 5l5 5-5 5',
  remove: 'M4.5 10h11',
  up: 'M5.8 12.2L10 8l4.2 4.2',
  contents: 'M7.5 5H16M7.5 10H16M7.5 15H16M4 5h.01M4 10h.01M4 15h.01',
  marker: 'M4 16.2h12M6.2 12.6l.6-2.8 6.2-6.2 2.9 2.9-6.2 6.2-2.8.6z',
  star: 'M10 3l2.1 4.4 4.8.6-3.5 3.3.9 4.8-4.3-2.3-4.3 2.3.9-4.8L3.1 8l4.8-.6z',
  tag: 'M3.6 4.6v5l7.3 7.2c.4.4 1 .4 1.4 0l4.5-4.5c.4-.4.4-1 0-1.4L9.6 3.6h-5c-.6 0-1 .4-1 1zM7 7h.01',
  today:
    'M4 5.4c0-.5.4-.9.9-.9h10.2c.5 0 .9.4.9.9v10.2c0 .5-.4.9-.9.9H4.9c-.5 0-.9-.4-.9-.9zM4 8.4h12M7.2 3v2.6M12.8 3v2.6M10 11v2.6',
  textStyle:
    'M2.4 15.5L6.6 5l4.2 10.5M3.8 12.2h5.6M17.4 9.4v6.1M17.4 12.4a2.5 3 0 1 1-5 0 2.5 3 0 1 1 5 0z',
  trash:
    'M4.4 6h11.2M8 5.8V4.2h4v1.6M5.8 6l.7 9.4c0 .5.4.9.9.9h5.2c.5 0 .9-.4.9-.9l.7-9.4M8.6 8.8l.2 4.8M11.4 8.8l-.2 4.8',
  unread: 'M10 15.4a5.4 5.4 0 1 0 0-10.8 5.4 5.4 0 0 0 0 10.8z',
  upload: 'M10 12.4V4M6.4 7.4L10 3.8l3.6 3.6M4 13.2v2.9h12v-2.9',
  warning: 'M10 3.6l7 12.2H3zM10 8.2v3.6M10 13.7h.01',
} as const;

export type IconName = keyof typeof paths;

/** Pictures that point the way one reads turn with the writing. */
const turning: ReadonlySet<IconName> = new Set<IconName>([
  'activity',
  'back',
  'forward',
  'open',
  'all',
  'contents',
]);

/** A picture beside or instead of words; whoever uses it names it. */
export const Icon = ({ name, filled = false }: { name: IconName; filled?: boolean }) => (
  <Drawing path={paths[name]} turns={turning.has(name)} filled={filled} />
);

interface DrawingProps {
  readonly path: string;
  /** Whether it turns with the writing. */
  readonly turns?: boolean;
  readonly filled?: boolean;
}

/** A picture by its path, for those that are loaded apart. */
export const Drawing = ({ path, turns = false, filled = false }: DrawingProps) => (
  <svg
    class={`${styles['icon'] ?? ''} ${filled ? (styles['filled'] ?? '') : ''} ${turns ? (styles['turning'] ?? '') : ''}`}
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
  >
    <path d={path} />
  </svg>
);
