export type Theme = 'auto' | 'light' | 'dark' | 'sepia';

/** What the person chose; one record, read by every page before it paints. */
export interface Settings {
  /** How often feeds are asked that do not ask for less themselves. */
  readonly pollIntervalMinutes: number;
  readonly theme: Theme;
  /** Reading text in CSS pixels, 14 to 28. */
  readonly textSizePx: number;
  readonly notifications: boolean;
}

export const pollIntervalChoices = [15, 30, 60, 180, 360, 720, 1440] as const;

export const textSizeRange = { min: 14, max: 28, step: 1 } as const;

export const defaultSettings: Settings = {
  pollIntervalMinutes: 30,
  theme: 'auto',
  textSizePx: 18,
  notifications: true,
};
