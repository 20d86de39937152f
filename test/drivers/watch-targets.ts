import { TargetType, type Browser, type CDPSession, type Target } from 'puppeteer-core';

/** What is known of all pages and workers of an extension, those to come included. */
export interface WatchedTargets {
  readonly errors: readonly string[];
  setOffline(offline: boolean): Promise<void>;
  /** Resolves when every target known so far is being watched. */
  settled(): Promise<void>;
}

const kinds = [TargetType.PAGE, TargetType.BACKGROUND_PAGE, TargetType.SERVICE_WORKER];

/**
 * A worker is watched through puppeteer's own session: while a second one is attached, a stopped worker
 * never gets past "starting" again (Chromium 156).
 */
const clientOf = async (target: Target): Promise<CDPSession | undefined> =>
  target.type() === TargetType.SERVICE_WORKER
    ? (await target.worker())?.client
    : await target.createCDPSession();

/** Gathers the extension's errors and switches its network, target by target: the protocol knows no other way. */
export const watchTargets = (browser: Browser, extensionUrl: string): WatchedTargets => {
  const errors: string[] = [];
  const clients = new Map<Target, CDPSession>();
  const pending = new Set<Promise<void>>();
  let offline = false;

  const emulate = (client: CDPSession): Promise<void> =>
    client.send('Network.emulateNetworkConditions', {
      offline,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });

  const watch = async (target: Target): Promise<void> => {
    const client = await clientOf(target);
    if (client === undefined) return;
    clients.set(target, client);
    const note = (text: string): void => {
      if (target.url().startsWith(extensionUrl)) errors.push(`${target.url()}: ${text}`);
    };
    client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
      note(exception?.description ?? text);
    });
    client.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'assert')
        note(args.map(({ value, description }) => String(value ?? description)).join(' '));
    });
    // Sent in one breath: a worker that was woken is running already, and may be about to fetch.
    await Promise.all([
      client.send('Network.enable'),
      ...(offline ? [emulate(client)] : []),
      client.send('Runtime.enable'),
    ]);
  };

  const add = (target: Target): void => {
    if (!kinds.includes(target.type())) return;
    // A target may be gone before it could be watched; then there is nothing to miss.
    const watching: Promise<void> = watch(target)
      .catch(() => undefined)
      .finally(() => pending.delete(watching));
    pending.add(watching);
  };
  const settled = async (): Promise<void> => {
    await Promise.all(pending);
  };

  browser.targets().forEach(add);
  browser.on('targetcreated', add);
  browser.on('targetdestroyed', (target) => clients.delete(target));

  return {
    errors,
    settled,
    setOffline: async (wanted) => {
      offline = wanted;
      await settled();
      await Promise.all([...clients.values()].map(emulate));
    },
  };
};
