import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { FeedChoice, PageOffer } from '../model/messages';
import type { FeedsModel } from '../ui/models/feeds-model';
import type { Face } from '../ui/models/face';

/** The feeds of the page in the current tab that are not followed yet. */
export interface PageOfferModel {
  readonly choices: ReadonlySignal<readonly FeedChoice[]>;
  readonly look: () => Promise<void>;
}

/** Makes the model of what the page behind the popup offers. */
export const createPageOfferModel = (
  { ask }: Pick<Face, 'ask'>,
  feeds: Pick<FeedsModel, 'feeds'>,
  readPage: () => Promise<PageOffer | null>,
): PageOfferModel => {
  const offered = signal<readonly FeedChoice[]>([]);
  return {
    choices: computed(() => {
      const followed = new Set((feeds.feeds.value ?? []).map((feed) => feed.url));
      return offered.value.some(({ url }) => followed.has(url)) ? [] : offered.value;
    }),
    look: async () => {
      const offer = await readPage();
      if (offer === null || !/^https?:/.test(offer.url)) return;
      offered.value = await ask('choicesInPage', offer).catch(() => []);
    },
  };
};
