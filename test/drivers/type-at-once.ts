import type { Page } from 'puppeteer-core';

/** Types a letter in the moment a field is there, before anything else of the page has run: what is typed may not get lost. */
export const typeAtOnce = (page: Page, field: string, letter: string): Promise<void> =>
  page.evaluate(
    (selector, typed) => {
      const observer = new MutationObserver(() => {
        const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        if (box === null) return;
        observer.disconnect();
        box.value = typed;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    },
    field,
    letter,
  );
