import browser from 'webextension-polyfill';

/** Calls back once, when Bantin has just been installed; not on updates. */
export const onFirstInstall = (installed: () => Promise<void>): void => {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    reason === 'install' ? installed() : undefined,
  );
};
