import type { Browser, Target, WebWorker } from 'puppeteer-core';
import type { Driver, ShownNotification } from './browser-driver';

interface Recorded extends ShownNotification {
  readonly id: string;
}

/** What is added to the worker's global object. */
interface Recorder {
  raised?: Recorded[];
}

/** Chromium tells nobody what a notification says, so the worker's own calls are recorded on their way. */
export const recordNotifications = (
  browser: Browser,
  isWorker: (target: Target) => boolean,
): Pick<Driver, 'shownNotifications' | 'clickNotification'> => {
  const recording = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget(isWorker);
    const worker = (await target.worker())!;
    await worker.evaluate(record);
    return worker;
  };
  const read = async (worker: WebWorker): Promise<readonly Recorded[]> =>
    worker.evaluate(() => (globalThis as Recorder).raised ?? []);
  return {
    shownNotifications: async () => read(await recording()),
    clickNotification: async (title) => {
      const worker = await recording();
      const id = (await read(worker)).findLast((shown) => shown.title === title)?.id;
      if (id === undefined) throw new Error(`No notification ${title}`);
      await worker.evaluate((clicked) => {
        // Not in the types: the event's own way to call its listeners.
        (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(
          clicked,
        );
      }, id);
    },
  };
};

/** Runs in the worker. */
const record = (): void => {
  const recorder = globalThis as Recorder;
  if (recorder.raised) return;
  const raised: Recorded[] = [];
  recorder.raised = raised;
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const create = api.notifications.create.bind(api.notifications);
  Object.assign(api.notifications, {
    create: (id: string, options: chrome.notifications.NotificationCreateOptions) => {
      raised.push({ id, title: options.title, message: options.message });
      return create(id, options);
    },
  });
};
