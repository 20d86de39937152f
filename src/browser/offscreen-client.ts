import browser from 'webextension-polyfill';
import type { DomHost } from '../model/dom-host';
import { takeTurns } from './take-turns';

const page = 'src/offscreen/index.html';

/** A page that takes longer is given up. */
const longestMs = 5_000;
/** Shorter than the worker's own 30 s, or nobody would be left to close the document. */
const idleMs = 10_000;

/** A request to the offscreen document; its own address, since `sendMessage` reaches every page. */
interface OffscreenEnvelope {
  readonly to: 'offscreen';
  readonly request: keyof DomHost;
  readonly ask: readonly unknown[];
}

const isOpen = async (): Promise<boolean> => {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  return contexts.length > 0;
};

/** Opens the one offscreen document that Chrome allows, unless it is open. */
const ensureOpen = async (): Promise<void> => {
  if (await isOpen()) return;
  await chrome.offscreen.createDocument({
    url: page,
    reasons: [chrome.offscreen.Reason.DOM_PARSER],
    justification: 'Takes the article out of a page: Chrome’s worker has no DOM.',
  });
};

const close = async (): Promise<void> => {
  if (await isOpen()) await chrome.offscreen.closeDocument().catch(() => undefined);
};

const send = takeTurns(
  {
    open: ensureOpen,
    close,
    send: (envelope) => browser.runtime.sendMessage(envelope),
  },
  { longestMs, idleMs },
);

type Answer<R extends keyof DomHost> = Awaited<ReturnType<DomHost[R]>>;

const ask = <R extends keyof DomHost>(
  request: R,
  ...args: Parameters<DomHost[R]>
): Promise<Answer<R> | null> => {
  const envelope: OffscreenEnvelope = { to: 'offscreen', request, ask: args };
  return send(envelope) as Promise<Answer<R> | null>;
};

/** The DOM host of Chrome's worker: every request goes to the offscreen document. */
export const offscreenDomHost: DomHost = {
  cleanPage: (html, order) => ask('cleanPage', html, order),
  cleanFeedHtml: (html, order) => ask('cleanFeedHtml', html, order),
  drawIcon: (picture) => ask('drawIcon', picture),
};

/** Answers the worker from within the offscreen document. */
export const answerWorker = (host: DomHost): void => {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: browser.Runtime.MessageSender) => {
      if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined;
      const answer = host[message.request] as (...args: readonly unknown[]) => Promise<unknown>;
      return answer(...message.ask);
    },
  );
};

const isEnvelope = (message: unknown): message is OffscreenEnvelope =>
  typeof message === 'object' &&
  message !== null &&
  (message as Partial<OffscreenEnvelope>).to === 'offscreen';
