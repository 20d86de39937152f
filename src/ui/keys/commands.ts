/** What a key can do, the same in both faces. */
export type Command =
  | 'next'
  | 'previous'
  | 'toggleRead'
  | 'star'
  | 'original'
  | 'undo'
  | 'markAll'
  | 'refresh'
  | 'help'
  | 'back'
  | 'nextUnread'
  | 'previousUnread'
  | 'textLarger'
  | 'textSmaller'
  | 'search'
  | 'goTo';

/** Which key does what. */
const commandKeys: Readonly<Record<string, Command>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  m: 'toggleRead',
  s: 'star',
  v: 'original',
  z: 'undo',
  A: 'markAll',
  r: 'refresh',
  '?': 'help',
  Escape: 'back',
  n: 'nextUnread',
  p: 'previousUnread',
  '+': 'textLarger',
  '=': 'textLarger',
  '-': 'textSmaller',
  '/': 'search',
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

/** The command of a key press; none while something is typed or chosen, or with a modifier of the browser's. */
export const commandOf = (press: KeyPress): Command | null => {
  if (isGoTo(press)) return 'goTo';
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key !== 'Escape' && isField(press.target)) return null;
  return commandKeys[press.key] ?? null;
};

/** Ctrl+K, or Command+K: also while something is typed. */
const isGoTo = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey;

/** Whether keys are typed into it. */
export const isField = (target: unknown): boolean =>
  /^(input|textarea|select)$/i.test((target as Partial<Element> | null)?.tagName ?? '');
