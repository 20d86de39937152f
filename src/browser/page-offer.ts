import { webExtension as browser } from './web-extension';
import type { PageOffer } from '../model/messages';

/**
 * What the page in the current tab offers, read with `activeTab`: only after the person has clicked the toolbar icon.
 * @returns Null where the browser lets nobody look (its own pages, the store).
 */
export const readPageOffer = async (): Promise<PageOffer | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: collectOffer,
    });
    const offer = (answer?.result as PageOffer | undefined) ?? null;
    return offer && { ...offer, tabId: tab.id };
  } catch {
    // No access to this page (a browser page, the store, another reader): there is simply no offer.
    return null;
  }
};

/** Runs inside the page: must use nothing from outside itself. */
const collectOffer = (): PageOffer => ({
  url: location.href,
  title: document.title,
  links: [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel][href]'),
    ...document.querySelectorAll<HTMLAnchorElement>('a[href]'),
  ]
    .slice(0, 500)
    .map((link) => {
      const { rel, type, href, title, textContent } = link;
      return link.localName === 'a'
        ? { rel: '', type, href, title: textContent.trim().slice(0, 200) }
        : { rel, type, href, title };
    }),
});
