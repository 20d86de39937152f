import type { Browser, Page } from 'puppeteer-core';
import type { Driver } from './browser-driver';
import { eventually } from './eventually';
import { goWithoutEvents } from './go-without-events';

/** The few parts of Firefox's own scripting world that are used here; only privileged pages have them. */
interface Chrome {
  readonly Services: {
    readonly io: { offline: boolean };
    readonly obs: { notifyObservers(subject: null, topic: string): void };
    readonly prefs: {
      setIntPref(name: string, value: number): void;
      setCharPref(name: string, value: string): void;
      setBoolPref(name: string, value: boolean): void;
    };
    readonly wm: {
      getEnumerator(type: string): Iterable<{ readonly document: Document }>;
      getMostRecentWindow(type: string): {
        readonly document: Document;
        readonly SidebarController: { show(command: string): Promise<void> };
      };
    };
    readonly console: { getMessageArray(): readonly { readonly message: string }[] };
  };
  readonly WebExtensionPolicy: {
    getByID(id: string): {
      readonly extension: { terminateBackground(options: object): Promise<void> };
    };
  };
}

/** The browser element in which Firefox shows an extension's popup. */
type PopupBrowser = Element & {
  readonly messageManager: {
    addMessageListener(name: string, hear: (message: { data: string }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
};

/**
 * What WebDriver BiDi cannot do for an extension's background is done from `about:support`, a privileged
 * page, which `--remote-allow-system-access` lets us script. Its tab opens behind the others at first use.
 */
export const openPrivileged = (
  browser: Browser,
  extension: { readonly extensionId: string; readonly extensionUrl: string },
): Pick<
  Driver,
  | 'setOffline'
  | 'stopBackground'
  | 'consoleErrors'
  | 'shownNotifications'
  | 'clickNotification'
  | 'inPopup'
  | 'panelWords'
> => {
  let opened: Promise<Page> | undefined;
  const page = (): Promise<Page> => (opened ??= open(browser));
  return {
    // Firefox lets requests to the own machine pass when it is offline: a proxy that is not there stops those too.
    setOffline: async (offline) => {
      await (
        await page()
      ).evaluate((wanted) => {
        const { Services } = globalThis as unknown as Chrome;
        Services.prefs.setCharPref('network.proxy.http', '127.0.0.1');
        Services.prefs.setIntPref('network.proxy.http_port', 9);
        Services.prefs.setBoolPref('network.proxy.allow_hijacking_localhost', true);
        Services.prefs.setIntPref('network.proxy.type', wanted ? 1 : 0);
        Services.io.offline = wanted;
        Services.obs.notifyObservers(null, 'net:cancel-all-connections');
      }, offline);
    },
    stopBackground: async () => {
      await (
        await page()
      ).evaluate(async (id) => {
        const { WebExtensionPolicy } = globalThis as unknown as Chrome;
        const { extension: running } = WebExtensionPolicy.getByID(id);
        await running.terminateBackground({ ignoreDevToolsAttached: true });
      }, extension.extensionId);
    },
    shownNotifications: async () =>
      (await page()).evaluate(() => {
        const { Services } = globalThis as unknown as Chrome;
        return [...Services.wm.getEnumerator('alert:alert')].flatMap(({ document }) => {
          const title = document.querySelector('#alertTitleLabel') as { value?: string } | null;
          const message = document.querySelector('#alertTextLabel')?.textContent;
          // A window that is just opening holds nothing yet, or its labels before their words.
          return title?.value && message ? [{ title: title.value, message }] : [];
        });
      }),
    clickNotification: async (title) =>
      (await page()).evaluate((wanted) => {
        const { Services } = globalThis as unknown as Chrome;
        for (const { document } of Services.wm.getEnumerator('alert:alert')) {
          const label = document.querySelector('#alertTitleLabel') as unknown as { value: string };
          if (label.value === wanted) document.querySelector<HTMLElement>('#alertBox')!.click();
        }
      }, title),
    inPopup: async (script) =>
      (await page()).evaluate(
        (source) =>
          new Promise<string>((resolve, reject) => {
            const { Services } = globalThis as unknown as Chrome;
            const { document } = Services.wm.getMostRecentWindow('navigator:browser');
            const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
            if (popup === null) {
              reject(new Error('No popup is open'));
              return;
            }
            popup.messageManager.addMessageListener('answer', ({ data }) => {
              resolve(data);
            });
            // The popup runs in the extensions' process: a frame script goes there and sends back what it finds.
            const frame = `sendAsyncMessage('answer', String((${source})(content)))`;
            popup.messageManager.loadFrameScript(
              `data:text/javascript;charset=utf-8,${encodeURIComponent(frame)}`,
              false,
            );
          }),
        script,
      ),
    panelWords: async (wanted) => {
      await (
        await page()
      ).evaluate((id) => {
        const { Services } = globalThis as unknown as Chrome;
        const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
        void SidebarController.show(`${id.replace(/[@.]/g, '_')}-sidebar-action`);
      }, extension.extensionId);
      return eventually(
        async () => (await page()).evaluate(readSidebar).catch(() => ''),
        (shown) => shown.includes(wanted),
      );
    },
    consoleErrors: async () =>
      (await page()).evaluate((url) => {
        const { Services } = globalThis as unknown as Chrome;
        return (
          Services.console
            .getMessageArray()
            .map(({ message }) => message)
            .filter((message) => message.startsWith('[JavaScript Error') && message.includes(url))
            // A page may be closed while it waits for the background; the browser tells of that, and nobody waits any more.
            .filter(
              (message) => !/Promise (?:resolved|rejected) after context unloaded/.test(message),
            )
        );
      }, extension.extensionUrl),
  };
};

/** Runs in the page: what the sidebar shows; it stands in a browser element within the sidebar's own. */
const readSidebar = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const { Services } = globalThis as unknown as Chrome;
    const { document } = Services.wm.getMostRecentWindow('navigator:browser');
    const outer = document.querySelector('#sidebar') as { contentDocument?: Document } | null;
    const panel = outer?.contentDocument?.querySelector<PopupBrowser>('#webext-panels-browser');
    if (!panel) {
      reject(new Error('No sidebar is open'));
      return;
    }
    panel.messageManager.addMessageListener('answer', ({ data }) => {
      resolve(data);
    });
    // A page that is on its way has no body yet, and one that is left answers nobody.
    const frame = `sendAsyncMessage('answer', content.document?.body?.innerText ?? '')`;
    setTimeout(() => {
      reject(new Error('The sidebar does not answer'));
    }, 500);
    panel.messageManager.loadFrameScript(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(frame)}`,
      false,
    );
  });

const open = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ background: true, type: 'tab' });
  await goWithoutEvents(page, 'about:support');
  return page;
};
