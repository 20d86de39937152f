import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { FeedChoice, PageOffer } from '../model/messages';
import type { Desk } from '../ui/models/desk';
import type { Face } from '../ui/models/face';

/** The feeds of the page in the current tab that are not followed yet. */
export interface PageOfferModel {
  readonly choices: ReadonlySignal<readonly FeedChoice[]>;
  /** The page itself, where it can be read; null where not, and once it was saved. */
  readonly page: ReadonlySignal<PageOffer | null>;
  /** Keeps the page for later. */
  readonly save: () => Promise<void>;
  readonly look: () => Promise<void>;
}

/** Makes the model of what the page behind the popup offers. */
export const createPageOfferModel = (
  { ask }: Pick<Face, 'ask'>,
  { feeds, toasts }: Pick<Desk, 'feeds' | 'toasts'>,
  readPage: () => Promise<PageOffer | null>,
): PageOfferModel => {
  const offered = signal<readonly FeedChoice[]>([]);
  const page = signal<PageOffer | null>(null);
  return {
    page,
    save: async () => {
      const tabId = page.value?.tabId;
      if (tabId === undefined) return;
      const offer = page.value;
      page.value = null;
      const saved = await ask('savePage', { tabId }).catch(() => null);
      if (saved) toasts.show({ kind: 'saved', name: saved.title }, saved.undoId);
      else toasts.show({ kind: 'notSaved' });
      if (!saved) page.value = offer;
    },
    choices: computed(() => {
      const followed = new Set((feeds.feeds.value ?? []).map((feed) => feed.url));
      return offered.value.some(({ url }) => followed.has(url)) ? [] : offered.value;
    }),
    look: async () => {
      const offer = await readPage();
      if (offer === null || !/^https?:/.test(offer.url)) return;
      page.value = offer;
      offered.value = await ask('choicesInPage', offer).catch(() => []);
    },
  };
};
