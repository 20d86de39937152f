import type { ToolbarState } from '../model/toolbar-state';
import browser from 'webextension-polyfill';
import { getMessage } from './i18n';

const pictures = { well: 'icon', paused: 'paused', failing: 'failing' } as const;
const titles = { well: 'extensionName', paused: 'iconPaused', failing: 'iconFailing' } as const;

let shown: ToolbarState | null = null;

/** Shows on the toolbar how things stand, by the icon and by its name. */
export const showToolbarState = async (state: ToolbarState): Promise<void> => {
  if (state === shown) return;
  shown = state;
  const path = (size: number): string => `/icons/${pictures[state]}-${size}.png`;
  await browser.action.setIcon({ path: { 16: path(16), 32: path(32) } });
  await browser.action.setTitle({ title: getMessage(titles[state], []) });
};
