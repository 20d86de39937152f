import type { Page } from 'puppeteer-core';
import { eventually } from './eventually';

/** A file as it was handed to the person. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface Caught {
  readonly name: string;
  readonly blob: Blob;
}

/** From now on keeps the files that a page hands to the person, in place of the browser's downloads. */
export const catchFiles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const caught: Caught[] = [];
    Object.assign(globalThis, { caughtFiles: caught });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click(): void {
      const blob = blobs.get(this.href);
      if (this.download !== '' && blob) caught.push({ name: this.download, blob });
    };
  });

/** The next file that `catchFiles` caught. */
export const nextFile = async (page: Page): Promise<SavedFile> => {
  const file = await eventually(
    () =>
      page.evaluate(async () => {
        const next = (globalThis as unknown as { caughtFiles: Caught[] }).caughtFiles.shift();
        if (!next) return null;
        const bytes = new Uint8Array(await next.blob.arrayBuffer());
        let binary = '';
        for (const byte of bytes) binary += String.fromCharCode(byte);
        return { name: next.name, type: next.blob.type, base64: btoa(binary) };
      }),
    (found) => found !== null,
  );
  if (!file) throw new Error('No file');
  return { ...file, bytes: Uint8Array.from(Buffer.from(file.base64, 'base64')) };
};
