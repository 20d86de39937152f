import browser from 'webextension-polyfill';
import type { BackgroundRequest, BackgroundRequests } from '../model/messages';

/** A request to the background; its own address, since `sendMessage` reaches every page. */
export interface Envelope {
  readonly to: 'background';
  readonly request: BackgroundRequest;
  readonly ask: unknown;
}

type Handlers = {
  readonly [R in BackgroundRequest]: (
    ask: BackgroundRequests[R]['ask'],
  ) => Promise<BackgroundRequests[R]['answer']>;
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
