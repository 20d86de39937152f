import browser from 'webextension-polyfill';
import type { DomHost } from '../model/dom-host';

const page = 'src/offscreen/index.html';

/** A request to the offscreen document; its own address, since `sendMessage` reaches every page. */
interface OffscreenEnvelope {
  readonly to: 'offscreen';
  readonly request: keyof DomHost;
  readonly ask: readonly unknown[];
}

let opening: Promise<void> | null = null;

/** Opens the one offscreen document that Chrome allows, unless it is open. */
const ensureOpen = async (): Promise<void> => {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  if (contexts.length > 0) return;
  opening ??= chrome.offscreen
    .createDocument({
      url: page,
      reasons: [chrome.offscreen.Reason.DOM_PARSER],
      justification: 'Takes the article out of a page: Chrome’s worker has no DOM.',
    })
    .finally(() => {
      opening = null;
    });
  await opening;
};

const ask = async <R extends keyof DomHost>(
  request: R,
  ...args: Parameters<DomHost[R]>
): Promise<Awaited<ReturnType<DomHost[R]>>> => {
  await ensureOpen();
  const envelope: OffscreenEnvelope = { to: 'offscreen', request, ask: args };
  return browser.runtime.sendMessage<OffscreenEnvelope, Awaited<ReturnType<DomHost[R]>>>(envelope);
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
