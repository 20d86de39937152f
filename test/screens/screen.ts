import type { Page } from 'puppeteer-core';
import type { BrowserLanguage } from '../drivers/browser-driver';
import type { World } from '../drivers/world';

/** The widths a screen is looked at in, in CSS pixels. */
export const sizes = {
  popup: { width: 400, height: 600 },
  'popup-wide': { width: 600, height: 600 },
  panel: { width: 320, height: 900 },
  wide: { width: 1280, height: 800 },
  middle: { width: 900, height: 800 },
  narrow: { width: 400, height: 800 },
  /** A window of 1280 by 1024, its text at four times the size (WCAG 1.4.10). */
  reflow: { width: 320, height: 256 },
  /** A window of 1280 by 800 at 200 %. */
  zoomed: { width: 640, height: 400 },
} as const;

export type SizeName = keyof typeof sizes;

/** What must have happened before a screen can be shown, in this order. */
export const moments = ['first', 'followed', 'troubled', 'read'] as const;

export type Moment = (typeof moments)[number];

/** A browser with a library in it, and how to open pages at the size wanted. */
export interface Stage {
  readonly world: World;
  readonly language: BrowserLanguage;
  /** Opens the popup as if for the first time. */
  openPopup(size: SizeName): Promise<Page>;
  openPanel(size: SizeName): Promise<Page>;
  /** Opens the full reader at a route such as `/settings`. */
  openReader(route: string, size: SizeName): Promise<Page>;
  /** A text of the interface in the stage's language. */
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
  articleId(title: string): Promise<string>;
}

/** One thing a person can see. */
export interface Screen {
  readonly name: string;
  readonly moment: Moment;
  readonly sizes: readonly SizeName[];
  /** Whether it is looked at in the second browser too. */
  readonly main?: true;
  /** Brings it onto a page, complete. */
  show(stage: Stage, size: SizeName): Promise<Page>;
}
