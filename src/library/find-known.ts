import type { FeedId } from '../model/ids';
import type { AskNames } from './held-items';
import { isSameItem, nameIn, type Claimed, type Draft } from './match-item';
import type { StatusRecord } from './records';

/**
 * The stored item of each draft: first by the strongest name for all, then by weaker names, so that an item that is
 * certain is never taken for another that stands before it in the document.
 */
export const findKnown = async (
  feedId: FeedId,
  drafts: readonly Draft[],
  claimed: Claimed,
  ask: AskNames,
): Promise<readonly (StatusRecord | undefined)[]> => {
  const known: (StatusRecord | undefined)[] = drafts.map(() => undefined);
  const claim = (draft: Draft, rung: number, sharing: readonly StatusRecord[]) => {
    const key = draft.identityKeys[rung];
    if (key === undefined) return undefined;
    const found = sharing.find(
      (status) => !claimed.has(status.articleId) && isSameItem(draft, key, status),
    );
    if (found !== undefined) claimed.add(found.articleId);
    return found;
  };
  const rungs = Math.max(0, ...drafts.map(({ identityKeys }) => identityKeys.length));
  for (let rung = 0; rung < rungs; rung += 1) {
    // A rung is asked for all at once, and only of those that no stronger name told: most are told by the first.
    const names = drafts.map(({ identityKeys }, at) => {
      const key = identityKeys[rung];
      return key === undefined || known[at] ? null : nameIn(feedId, key);
    });
    const sharing = await ask(names);
    for (const [at, draft] of drafts.entries()) known[at] ??= claim(draft, rung, sharing[at] ?? []);
  }
  return known;
};
