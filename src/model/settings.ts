import type { ListOrder } from './article-view';

/** `contrast` is black on white, or white on black where the system is dark. */
export type Theme = 'auto' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';

export const themes: readonly Theme[] = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'];

/** How much room a row of a list takes: 40 px, 64 px, 92 px with the article's first sentences, or a card with its picture. */
export type Density = 'compact' | 'comfortable' | 'excerpt' | 'cards';

export const densities: readonly Density[] = ['compact', 'comfortable', 'excerpt', 'cards'];

export const listOrders: readonly ListOrder[] = ['newest', 'oldest', 'feeds'];

/** What the toolbar icon counts: all that is unread, what came since the person last looked, only whether there is any, or nothing. */
export type BadgeMode = 'unread' | 'new' | 'dot' | 'off';

export const badgeModes: readonly BadgeMode[] = ['unread', 'new', 'dot', 'off'];

/** What articles are set in; each is a list of faces that systems bring along. */
export type TextFamily = 'sans' | 'serif' | 'legible' | 'mono';

export const textFamilies: readonly TextFamily[] = ['sans', 'serif', 'legible', 'mono'];

/** What the person chose; one record, read by every page before it paints. */
export interface Settings {
  /** Nothing is checked by itself, until the person says otherwise; what they ask for is. */
  readonly pollingPaused: boolean;
  /** The least time between two checks of a feed; feeds that post or ask for less are asked less. */
  readonly pollIntervalMinutes: number;
  /** Asks half as often, as a saving connection does too. */
  readonly batteryFriendly: boolean;
  /** How long a feed may take to answer, in seconds. */
  readonly feedTimeoutSeconds: number;
  /** How large a feed may be, in MiB. */
  readonly feedLimitMegabytes: number;
  /** For how many days read, unstarred articles are kept; 0: for ever. */
  readonly keepReadDays: number;
  /** How many read, unstarred articles of one feed are kept at most; 0: all. */
  readonly keepReadPerFeed: number;
  /** Of how many of a feed's newest unread articles the pages are fetched ahead, for reading offline; 0: none. */
  readonly cleanAheadPerFeed: number;
  /** How much room kept pictures may take in all, in MB; 0: only those of the open, of starred and of put-aside articles. */
  readonly pictureMegabytes: number;
  /** How much of it one feed's may take; 0: all of it. */
  readonly pictureMegabytesPerFeed: number;
  /** What Bantin's own texts are in, by the name of their folder; `auto`: as the browser. */
  readonly language: string;
  readonly theme: Theme;
  readonly density: Density;
  /** In CSS pixels. */
  readonly popupWidthPx: number;
  /** Reading text in CSS pixels, 14 to 28. */
  readonly textSizePx: number;
  readonly textFamily: TextFamily;
  /** Height of a line in units of the text's size, 1.3 to 2; scripts that stand taller get a little more. */
  readonly lineHeight: number;
  /** Length of a line in units of the text's size, 30 to 60. */
  readonly textWidthEm: number;
  readonly justifyText: boolean;
  /** The person's own style sheet for articles, as typed. */
  readonly ownCss: string;
  /** False: nothing is told, whatever was chosen for single feeds. */
  readonly notifications: boolean;
  /** When nothing is told, in minutes since midnight on the person's own clock; what comes then is told afterwards. Null: never. */
  readonly quietHours: { readonly from: number; readonly to: number } | null;
  readonly badge: BadgeMode;
  readonly listOrder: ListOrder;
  /** False: an article that is opened stays unread until the person says otherwise. */
  readonly markReadOnOpen: boolean;
  readonly markReadOnScroll: boolean;
  /** The voice that reads aloud, by language (`vi`), as the browser names it. */
  readonly aloudVoices: Readonly<Record<string, string>>;
  /** 1 is the voice's own speed. */
  readonly aloudRate: number;
  /** Reading aloud goes on with the next unread article. */
  readonly aloudOnward: boolean;
  /** The player hurries through silence. */
  readonly skipSilence: boolean;
  /** How much room sounds and films kept for offline may take, in MB. */
  readonly recordingsMegabytes: number;
  /** Keys that the person chose, by command; those left out keep their own. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

export const pollIntervalChoices = [15, 30, 60, 180, 360, 720, 1440] as const;

export const feedTimeoutChoices = [10, 30, 60, 90, 120] as const;

export const feedLimitChoices = [5, 15, 50, 100] as const;

/** In CSS pixels; Chrome lets no popup be wider than 800. */
export const popupWidthChoices = [380, 400, 480, 600, 800] as const;

/** 0: for ever. */
export const keepDaysChoices = [0, 7, 30, 90, 180, 365] as const;

/** 0: all. */
export const keepPerFeedChoices = [0, 100, 500, 1000, 5000] as const;

/** 0: none. */
export const cleanAheadChoices = [0, 5, 20, 50, 100] as const;

export const pictureChoices = [0, 50, 100, 200, 500, 1000, 2000] as const;

/** 0: no limit of its own. */
export const picturePerFeedChoices = [0, 10, 25, 50, 100, 250] as const;

export const recordingsChoices = [250, 500, 1000, 2000, 5000] as const;

export const textSizeRange = { min: 14, max: 28, step: 1 } as const;

export const lineHeightRange = { min: 1.3, max: 2, step: 0.05 } as const;

export const textWidthRange = { min: 30, max: 60, step: 1 } as const;

export const defaultSettings: Settings = {
  pollingPaused: false,
  pollIntervalMinutes: 15,
  batteryFriendly: false,
  feedTimeoutSeconds: 30,
  feedLimitMegabytes: 15,
  // For ever: nothing goes unasked.
  keepReadDays: 0,
  keepReadPerFeed: 0,
  cleanAheadPerFeed: 20,
  pictureMegabytes: 200,
  pictureMegabytesPerFeed: 50,
  language: 'auto',
  theme: 'auto',
  density: 'comfortable',
  popupWidthPx: 400,
  textSizePx: 18,
  textFamily: 'sans',
  lineHeight: 1.6,
  textWidthEm: 38,
  justifyText: false,
  ownCss: '',
  notifications: true,
  quietHours: null,
  badge: 'unread',
  listOrder: 'newest',
  markReadOnOpen: true,
  markReadOnScroll: false,
  aloudVoices: {},
  aloudRate: 1,
  aloudOnward: false,
  skipSilence: false,
  recordingsMegabytes: 1000,
  keys: {},
};
