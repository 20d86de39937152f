import browser from 'webextension-polyfill';

/** Chrome stops an idle worker after 30 s. */
const heartbeatMs = 20_000;

/**
 * Keeps Chrome's worker alive while work goes on: any call of the extension API starts its 30 idle seconds anew, while
 * neither a running `fetch` nor IndexedDB does. Source: Chrome's "extension service worker lifecycle".
 */
export const stayAwakeWhile = async <T>(work: Promise<T>): Promise<T> => {
  const heartbeat = setInterval(() => void browser.runtime.getPlatformInfo(), heartbeatMs);
  try {
    return await work;
  } finally {
    clearInterval(heartbeat);
  }
};
