import browser from 'webextension-polyfill';
import type { BackgroundRequest, BackgroundRequests } from '../model/messages';

interface Envelope {
  readonly to: 'background';
  readonly request: BackgroundRequest;
  readonly ask: unknown;
}

type Handlers = {
  readonly [R in BackgroundRequest]: (
    ask: BackgroundRequests[R]['ask'],
  ) => Promise<BackgroundRequests[R]['answer']>;
};

/** Asks the background for something only it can do; wakes it where it sleeps. */
export const askBackground = <R extends BackgroundRequest>(
  request: R,
  ask: BackgroundRequests[R]['ask'],
): Promise<BackgroundRequests[R]['answer']> => {
  const envelope: Envelope = { to: 'background', request, ask };
  return browser.runtime.sendMessage<Envelope, BackgroundRequests[R]['answer']>(envelope);
};

/** Answers the pages of this extension, and nobody else. Must be called before the worker's first await. */
export const answerPages = (handlers: Handlers): void => {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: browser.Runtime.MessageSender) => {
      if (!isEnvelope(message, handlers) || !isOwnPage(sender)) return undefined;
      const handler = handlers[message.request] as (ask: unknown) => Promise<unknown>;
      return handler(message.ask);
    },
  );
};

const isEnvelope = (message: unknown, handlers: Handlers): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  (message as Partial<Envelope>).to === 'background' &&
  Object.hasOwn(handlers, String((message as Partial<Envelope>).request));

/** A content script has our id too, but never our address. */
const isOwnPage = (sender: browser.Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
