import type { MessageKey } from '../../browser/i18n';

interface CommandLine {
  /**
   * Keys as `KeyboardEvent.key` names them, before those without a sign of their own `Shift+` where that is held; two with a
   * space between are pressed one after the other.
   */
  readonly keys: readonly string[];
  readonly text: MessageKey;
  /** Heard in an open article alone, and before all that is heard everywhere. */
  readonly inArticle?: true;
}

/** Every command with its keys, the same in both faces; the sheet and the settings show this table. */
export const commandTable = {
  next: { keys: ['j', 'ArrowDown'], text: 'keysNext' },
  previous: { keys: ['k', 'ArrowUp'], text: 'keysPrevious' },
  nextUnread: { keys: ['n'], text: 'keysNextUnread' },
  previousUnread: { keys: ['p'], text: 'keysPreviousUnread' },
  open: { keys: ['o'], text: 'keysOpen' },
  original: { keys: ['v'], text: 'keysOriginal' },
  back: { keys: ['Escape'], text: 'keysBack' },
  toggleRead: { keys: ['m'], text: 'keysRead' },
  star: { keys: ['s'], text: 'keysStar' },
  later: { keys: ['b'], text: 'keysLater' },
  tag: { keys: ['l'], text: 'keysTag' },
  select: { keys: ['x'], text: 'keysSelect' },
  selectNext: { keys: ['J', 'Shift+ArrowDown'], text: 'keysSelectNext' },
  selectPrevious: { keys: ['K', 'Shift+ArrowUp'], text: 'keysSelectPrevious' },
  remove: { keys: ['#', 'Delete'], text: 'keysDelete' },
  markAll: { keys: ['A'], text: 'keysMarkAll' },
  markAbove: { keys: ['['], text: 'keysMarkAbove' },
  markBelow: { keys: [']'], text: 'keysMarkBelow' },
  undo: { keys: ['z'], text: 'keysUndo' },
  unreadOnly: { keys: ['u'], text: 'keysUnreadOnly' },
  search: { keys: ['/'], text: 'keysSearch' },
  goTo: { keys: ['g g'], text: 'keysGoTo' },
  goUnread: { keys: ['g u'], text: 'keysGoUnread' },
  goStarred: { keys: ['g s'], text: 'keysGoStarred' },
  goLater: { keys: ['g l'], text: 'keysGoLater' },
  goFeeds: { keys: ['g f'], text: 'keysGoFeeds' },
  density1: { keys: ['1'], text: 'keysDensityCompact' },
  density2: { keys: ['2'], text: 'keysDensityComfortable' },
  density3: { keys: ['3'], text: 'keysDensityExcerpt' },
  density4: { keys: ['4'], text: 'keysDensityCards' },
  sort: { keys: ['S'], text: 'keysSort' },
  theme: { keys: ['t'], text: 'keysTheme' },
  textLarger: { keys: ['+', '='], text: 'keysTextLarger' },
  textSmaller: { keys: ['-'], text: 'keysTextSmaller' },
  refresh: { keys: ['r'], text: 'keysRefresh' },
  help: { keys: ['?'], text: 'keysHelp' },
  onward: { keys: [' '], text: 'keysSpace', inArticle: true },
  backward: { keys: ['Shift+ '], text: 'keysBackward', inArticle: true },
  find: { keys: ['/'], text: 'keysFind', inArticle: true },
  highlight: { keys: ['h'], text: 'keysHighlight', inArticle: true },
  otherText: { keys: ['f'], text: 'keysOtherText', inArticle: true },
} as const satisfies Readonly<Record<string, CommandLine>>;

/** What a key can do. */
export type Command = keyof typeof commandTable;

/** What a key can do in an open article, besides what it does everywhere. */
export type ArticleCommand = {
  [C in Command]: (typeof commandTable)[C] extends { readonly inArticle: true } ? C : never;
}[Command];

export const commands = Object.keys(commandTable) as readonly Command[];

const isInArticle = (command: Command): command is ArticleCommand =>
  'inArticle' in commandTable[command];

const everywhere = commands.filter((command) => !isInArticle(command));
const articleCommands = commands.filter(isInArticle);

/** Keys that the person chose, by command. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

/** A command's keys: the person's, else its own. */
export const keysOf = (command: Command, own: OwnKeys): readonly string[] =>
  own[command] ?? commandTable[command].keys;

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'
>;

/**
 * The command of a key press; none while something is typed or chosen, or with a modifier of the browser's.
 * @param before The key just pressed, where that begins a sequence.
 */
export const commandOf = (
  press: KeyPress,
  own: OwnKeys = {},
  before: string | null = null,
): Command | null => {
  if (isGoTo(press)) return 'goTo';
  if (!isFree(press)) return null;
  const keys = before === null ? keyOf(press) : `${before} ${keyOf(press)}`;
  return everywhere.find((command) => keysOf(command, own).includes(keys)) ?? null;
};

/** The command of a key press in an open article, of those that are heard there alone. */
export const articleCommandOf = (press: KeyPress, own: OwnKeys): ArticleCommand | null =>
  isFree(press)
    ? (articleCommands.find((command) => keysOf(command, own).includes(keyOf(press))) ?? null)
    : null;

/** Whether two commands may have the same key: looking for words is one thing in an article, another in lists. */
export const mayShareKey = (one: Command, other: Command): boolean =>
  (one === 'find' && other === 'search') || (one === 'search' && other === 'find');

/** A key as the table names it; the shift of a letter or sign shows in what it types. */
export const keyOf = ({ key, shiftKey }: Pick<KeyPress, 'key' | 'shiftKey'>): string =>
  shiftKey && (key.length > 1 || key === ' ') ? `Shift+${key}` : key;

/** Ctrl+K, or Command+K: also while something is typed. */
const isGoTo = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey;

/** Whether a key press may begin a sequence such as `g u`. */
export const beginsSequence = (press: KeyPress, own: OwnKeys): boolean =>
  isFree(press) &&
  commands.some((command) =>
    keysOf(command, own).some((keys) => keys.startsWith(`${keyOf(press)} `)),
  );

const isFree = (press: KeyPress): boolean =>
  !press.ctrlKey && !press.metaKey && !press.altKey && (press.key === 'Escape' || !isField(press));

/** Inputs that take no letters. */
const boxes = /^(checkbox|radio|button|submit|reset|file|color|range)$/;

const isField = ({ target }: KeyPress): boolean => {
  const element = target as Partial<HTMLInputElement> | null;
  const name = element?.tagName ?? '';
  if (/^input$/i.test(name)) return !boxes.test(element?.type ?? 'text');
  return element?.isContentEditable === true || /^(textarea|select)$/i.test(name);
};

/** The presses of a command's keys, one after the other; the space bar is written as what parts them. */
export const pressesOf = (keys: string): readonly string[] =>
  keys.endsWith(' ') ? [keys] : keys.split(' ');

/** A key as it is drawn. */
export const keyLabel = (key: string): string =>
  key.startsWith('Shift+') ? `⇧${keyLabel(key.slice(6))}` : (labels[key] ?? key);

const labels: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': '␣',
  '-': '−',
};
