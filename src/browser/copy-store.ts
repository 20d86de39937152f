import type { CopyHead, CopySlot } from '../model/backup';
import { webExtension as browser } from './web-extension';

const headKey = (slot: CopySlot): string => `copy.${slot}.head`;
const textKey = (slot: CopySlot): string => `copy.${slot}.text`;

const read = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** What the copy in a slot holds; null where there is none. It stands in `storage.local`, apart from the library's database. */
export const readCopyHead = async (slot: CopySlot): Promise<CopyHead | null> =>
  ((await read(headKey(slot))) as CopyHead | undefined) ?? null;

/** The copy in a slot as JSON. */
export const readCopyText = async (slot: CopySlot): Promise<string | null> =>
  ((await read(textKey(slot))) as string | undefined) ?? null;

/** Puts a copy into a slot, in place of the one before: both parts at once or none. */
export const writeCopy = (slot: CopySlot, head: CopyHead, text: string): Promise<void> =>
  browser.storage.local.set({ [headKey(slot)]: head, [textKey(slot)]: text });
