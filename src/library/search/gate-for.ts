import type { Feed } from '../../model/feed';
import { feedName } from '../../model/feed';
import type { Folder } from '../../model/folder';
import type { FeedId, FolderId } from '../../model/ids';
import type { DocumentGate } from './document-gate';
import { foldWord } from './fold-word';
import type { ParsedQuery } from './parse-query';

type Filters = ParsedQuery['filters'];

/** Which documents a query's filters let pass: those of followed feeds, as far as the index knows what is asked. */
export const gateFor = (
  filters: Filters,
  feeds: readonly Feed[],
  folders: readonly Folder[],
): DocumentGate => {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const open = new Set<FeedId>(
    feeds
      .filter(
        (feed) =>
          passes(filters, 'feed', (value) => isFeed(feed, value)) &&
          passes(filters, 'folder', (value) => isInFolder(feed.folderId, value, byId)),
      )
      .map(({ id }) => id),
  );
  return {
    feed: (feedId) => open.has(feedId),
    language: (language) =>
      passes(filters, 'lang', (value) => `${language.toLowerCase()}-`.startsWith(`${value}-`)),
    ...spanOf(filters),
  };
};

/** One of those asked for, and none of those ruled out. */
export const passes = (
  filters: Filters,
  field: 'feed' | 'folder' | 'tag' | 'lang',
  is: (value: string) => boolean,
): boolean => {
  const own = filters.flatMap((filter) => (filter.field === field ? [filter] : []));
  const wanted = own.filter(({ negative }) => !negative);
  return (
    (wanted.length === 0 || wanted.some(({ value }) => is(value))) &&
    !own.some(({ negative, value }) => negative && is(value))
  );
};

const spanOf = (filters: Filters): Pick<DocumentGate, 'after' | 'before'> => {
  let after = -Infinity;
  let before = Infinity;
  for (const filter of filters) {
    if (filter.field !== 'after' && filter.field !== 'before') continue;
    // Not after is before.
    if ((filter.field === 'after') !== filter.negative) after = Math.max(after, filter.at);
    else before = Math.min(before, filter.at);
  }
  return { after, before };
};

const isFeed = (feed: Feed, value: string): boolean => {
  const host = URL.canParse(feed.url) ? new URL(feed.url).host : feed.url;
  return feed.id === value || [feedName(feed), feed.title, host].some((name) => holds(name, value));
};

const isInFolder = (
  folderId: FolderId | null,
  value: string,
  byId: ReadonlyMap<FolderId, Folder>,
): boolean => {
  const passed = new Set<FolderId>();
  for (let id = folderId; id !== null && !passed.has(id);) {
    passed.add(id);
    const folder = byId.get(id);
    if (folder && holds(folder.name, value)) return true;
    id = folder?.parentId ?? null;
  }
  return false;
};

const holds = (name: string, folded: string): boolean => foldWord(name).includes(folded);
