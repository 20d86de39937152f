import type { ArticleDraft } from '../model/article-draft';
import { noChange } from '../model/change-set';
import type { EpochMs } from '../model/epoch-ms';
import type { Feed } from '../model/feed';
import type { ArticleId, FeedId } from '../model/ids';
import { closeAct, deedOf, openActWith, type Undoable } from './act';
import { applyStatuses } from './apply-statuses';
import { CounterSheet } from './counters';
import { addFeed, splitFeed } from './feed-records';
import { unpolledFeed } from './follow-feed';
import { nameIn } from './match-item';
import type { Library } from './open-library';
import { noteItems, storeItems } from './store-items';

/** The shelf of saved pages, once there is one. */
export const savedFeedId = 'saved' as FeedId;

/**
 * Keeps a page that no feed brought, put aside for later; one that was saved before comes to the top again.
 * @param shelfName What the shelf of saved pages is called in the person's language.
 */
export const savePage = async (
  library: Library,
  draft: ArticleDraft,
  shelfName: string,
): Promise<Undoable & { readonly articleId: ArticleId }> => {
  const { tx, act } = openActWith(library, ['checks', 'articles', 'contents', 'searchQueue']);
  const feeds = tx.objectStore('feeds');
  const known = await feeds.get(savedFeedId);
  if (!known) await addFeed(tx, savedFeed(library));
  const feed = { ...(known ?? splitFeed(savedFeed(library)).profile), title: shelfName };
  await feeds.put(feed);
  const sheet = new CounterSheet();
  const items = await storeItems(tx, { feed, drafts: [draft], held: 0, library, sheet });
  noteItems(tx, items);
  const { added } = items;
  await sheet.save(tx);
  const statuses = tx.objectStore('statuses');
  const status = await statuses
    .index('byIdentity')
    .get(nameIn(savedFeedId, draft.identityKeys[0] ?? ''));
  if (!status) throw new Error('A saved page needs an identity key.');
  const { articleId } = status;
  // What was not there counts as deleted before, so that undo deletes it.
  const before = added.length > 0 ? { ...status, deletedAt: library.now() } : status;
  const edits = await applyStatuses(act, [before], () => ({
    laterAt: library.now(),
    deletedAt: null,
  }));
  const done = await closeAct(library, act, deedOf('save', 1, { articleId }), { statuses: edits });
  library.announce({ ...noChange, added, ...(!known && { feeds: [savedFeedId] }) });
  return { ...done, articleId };
};

const savedFeed = (library: Library): Feed => ({
  ...unpolledFeed(library, 'bantin:saved'),
  id: savedFeedId,
  kind: 'saved',
  counts: false,
  notify: 'off',
  nextCheckAt: Infinity as EpochMs,
});
