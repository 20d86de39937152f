export type Theme = 'auto' | 'light' | 'dark' | 'sepia';

/** What the person chose; one record, read by every page before it paints. */
export interface Settings {
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
  readonly theme: Theme;
  /** Reading text in CSS pixels, 14 to 28. */
  readonly textSizePx: number;
  readonly notifications: boolean;
}

export const pollIntervalChoices = [15, 30, 60, 180, 360, 720, 1440] as const;

export const textSizeRange = { min: 14, max: 28, step: 1 } as const;

export const defaultSettings: Settings = {
  pollIntervalMinutes: 15,
  batteryFriendly: false,
  feedTimeoutSeconds: 30,
  feedLimitMegabytes: 15,
  // For ever, until the settings page lets a person choose otherwise: nothing goes unasked.
  keepReadDays: 0,
  keepReadPerFeed: 0,
  theme: 'auto',
  textSizePx: 18,
  notifications: true,
};
