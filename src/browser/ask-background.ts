import type { BackgroundRequest, BackgroundRequests } from '../model/messages';
import type { Envelope } from './messages';
import { webExtension } from './web-extension';

/** What the background's polyfill sends in place of an answer where a handler threw. */
interface Rejection {
  readonly __mozWebExtensionPolyfillReject__: true;
  readonly message: string;
}

const isRejection = (answer: unknown): answer is Rejection =>
  typeof answer === 'object' && answer !== null && '__mozWebExtensionPolyfillReject__' in answer;

/** Asks the background for something only it can do; wakes it where it sleeps. */
export const askBackground = async <R extends BackgroundRequest>(
  request: R,
  ask: BackgroundRequests[R]['ask'],
): Promise<BackgroundRequests[R]['answer']> => {
  const envelope: Envelope = { to: 'background', request, ask };
  const answer: unknown = await webExtension.runtime.sendMessage(envelope);
  if (isRejection(answer)) throw new Error(answer.message);
  return answer as BackgroundRequests[R]['answer'];
};
