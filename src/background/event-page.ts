import type { DomHost } from '../model/dom-host';
import { startBackground } from './start-background';

let loading: Promise<DomHost> | null = null;

/** Cleaning is most of what the event page could load, and most of its starts, every five minutes, clean nothing. */
const loadHost = (): Promise<DomHost> =>
  (loading ??= import('../offscreen/dom-host').then(({ createDomHost }) => createDomHost(window)));

// Firefox's event page: it has a DOM of its own, whose work waits until the first of it is asked for.
const host = new Proxy({} as DomHost, {
  get:
    (_target, name: keyof DomHost) =>
    async (...given: unknown[]): Promise<unknown> => {
      const work = (await loadHost())[name] as (...handed: unknown[]) => unknown;
      return work(...given);
    },
});

startBackground(host);
