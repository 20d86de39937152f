import type { Page } from 'puppeteer-core';

const minuteMs = 60_000;

/** When every picture is taken: an evening far ahead, so that no feed is due by the browser's true clock. */
const frozenAt = Date.UTC(2031, 2, 12, 20, 20);

// The compiler names functions by a helper that pages have not.
const nameHelper = 'globalThis.__name ??= (made) => made';

/** Stops the clock of a page; to be called before it loads. */
export const freezeClock = async (page: Page): Promise<void> => {
  await page.evaluateOnNewDocument(nameHelper);
  await page.evaluateOnNewDocument((now) => {
    const TrueDate = Date;
    globalThis.Date = new Proxy(TrueDate, {
      construct: (target, given) =>
        given.length === 0 ? new target(now) : (Reflect.construct(target, given) as Date),
      apply: (target) => new target(now).toString(),
      get: (target, name): unknown => (name === 'now' ? () => now : Reflect.get(target, name)),
    });
  }, frozenAt);
};

/**
 * Moves the whole library to half an hour before that evening, so that the same things happened at the same times
 * in every run; what was moved before stays.
 * @param startedAt When the site and its articles were dated, epoch milliseconds.
 */
export const moveLibrary = async (desk: Page, startedAt: number): Promise<void> => {
  await desk.evaluate(nameHelper);
  await desk.evaluate(shiftTimes, startedAt, frozenAt - 30 * minuteMs);
};

/** Runs in the page. */
const shiftTimes = async (from: number, to: number): Promise<void> => {
  const minute = 60_000;
  const nearMs = 500 * 24 * 60 * minute;
  const shift = (at: number): number => {
    const since = at - from;
    // What happened while the library was filled took longer in one run than in the next; its order must stay.
    if (since >= 0 && since < 20 * minute) return to + since / 20;
    return to + Math.round(since / minute) * minute;
  };
  const moved = (value: unknown, name: string): unknown => {
    if (typeof value === 'number') {
      if (name === 'tookMs') return 120;
      const at = Math.abs(value);
      if (Math.abs(at - from) > nearMs) return value;
      if (name === 'nextCheckAt') return to + 52 * minute;
      return Math.sign(value) * shift(at);
    }
    if (Array.isArray(value)) return value.map((one) => moved(one, name));
    if (value === null || typeof value !== 'object') return value;
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one, key)]));
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bantin');
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? new Error('IndexedDB'));
    };
  });
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const name of db.objectStoreNames) {
    const walk = tx.objectStore(name).openCursor();
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor === null) return;
      cursor.update(moved(cursor.value, ''));
      cursor.continue();
    };
  }
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => {
      resolve();
    };
    tx.onabort = () => {
      reject(tx.error ?? new Error('aborted'));
    };
  });
  db.close();
};
