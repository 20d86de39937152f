import { epochMs } from '../model/epoch-ms';
import type { FeedId } from '../model/ids';
import { emptySiteMemory, type SiteMemory } from '../model/site-memory';
import type { FeedHabit } from '../model/text-choice';
import type { Library } from './open-library';

/** Under which name a site is remembered: its host, `www.` aside; the feed's own texts have a memory of their own. */
export const siteKey = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** Under which name a feed's own texts are remembered. */
export const feedTextsKey = (feedId: FeedId): string => `feed:${feedId}`;

/** What is known of a site. */
export const readSite = async (library: Library, key: string): Promise<SiteMemory> =>
  (await library.db.get('sites', key))?.memory ?? emptySiteMemory;

/** Changes what is known of a site. */
export const changeSite = async (
  library: Library,
  key: string,
  change: (memory: SiteMemory) => SiteMemory,
): Promise<void> => {
  const tx = library.db.transaction('sites', 'readwrite');
  const memory = (await tx.store.get(key))?.memory ?? emptySiteMemory;
  await tx.store.put({ key, memory: change(memory), seenAt: library.now() });
  await tx.done;
};

/** So many wishes are remembered of a site, the newest. */
const mostKept = 400;

/** Remembers what a person wanted back on a site, so that it is furniture there no more; or that they want it no longer. */
export const keepForGood = (
  library: Library,
  key: string,
  {
    wanted,
    unwanted,
  }: { readonly wanted: readonly string[]; readonly unwanted: readonly string[] },
): Promise<void> =>
  changeSite(library, key, (memory) => {
    const others = memory.kept.filter((print) => ![...wanted, ...unwanted].includes(print));
    return { ...memory, kept: [...others, ...new Set(wanted)].slice(-mostKept) };
  });

/** A site that was not read for so long has most likely changed its looks. */
const forgetAfterMs = 90 * 24 * 60 * 60 * 1000;

/** Forgets what recurred on sites that nobody has read for a season; what a person wanted back stays known. */
export const forgetStaleSites = async (library: Library): Promise<void> => {
  const tx = library.db.transaction('sites', 'readwrite');
  const before = epochMs(library.now() - forgetAfterMs);
  for await (const cursor of tx.store.index('bySeen').iterate(IDBKeyRange.upperBound(before))) {
    const { key, memory, seenAt } = cursor.value;
    if (memory.kept.length === 0) await cursor.delete();
    else await cursor.update({ key, memory: { ...emptySiteMemory, kept: memory.kept }, seenAt });
  }
  await tx.done;
};

const noHabit: FeedHabit = { more: 0, same: 0 };

/** How a feed's texts compared with their pages so far. */
export const readHabit = async (library: Library, feedId: FeedId): Promise<FeedHabit> =>
  (await library.db.get('habits', feedId)) ?? noHabit;

/** Older comparisons count for less, so that a feed that changes is noticed. */
const fade = 0.85;

/** Remembers whether an article's page said more than the feed. */
export const learnHabit = async (
  library: Library,
  feedId: FeedId,
  saysMore: boolean,
): Promise<void> => {
  const tx = library.db.transaction('habits', 'readwrite');
  const { more, same } = (await tx.store.get(feedId)) ?? noHabit;
  const [newMore, newSame] = saysMore ? [1, 0] : [0, 1];
  await tx.store.put({ feedId, more: more * fade + newMore, same: same * fade + newSame });
  await tx.done;
};
