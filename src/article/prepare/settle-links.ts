import { absolute } from '../safe-address';

/** Makes every link absolute, but those within the page: they begin with `#`, whatever the page wrote. */
export const settleLinks = (document: Document, url: string, baseUrl: string): void => {
  const page = absolute(url, baseUrl)?.href.split('#')[0] ?? url;
  for (const link of document.querySelectorAll('a')) {
    link.removeAttribute('data-note-ref');
    link.removeAttribute('data-note-back');
    const href = link.getAttribute('href');
    if (href === null) continue;
    const target = absolute(href, href.startsWith('#') ? page : baseUrl);
    if (target === null) link.removeAttribute('href');
    else if (target.hash.length > 1 && target.href.split('#')[0] === page) {
      link.setAttribute('href', `#${decoded(target.hash.slice(1))}`);
    } else link.setAttribute('href', target.href);
  }
};

const decoded = (hash: string): string => {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
};
