import type { Feed, FeedProfile } from '../model/feed';
import type { Folder } from '../model/folder';
import type { FeedId, FolderId } from '../model/ids';
import { closeAct, deedOf, openActWith } from './act';
import type { OutlineFeed, OutlineNode } from '../model/outline';
import { addFeed } from './feed-records';
import { unpolledFeed } from './follow-feed';
import type { Library } from './open-library';
import { relist } from './relist';
import { splitSignIn } from './split-sign-in';

/** What an import did. */
export interface ImportSummary {
  readonly added: readonly FeedId[];
  /** Followed already, or named twice in the file. */
  readonly known: number;
}

interface Place {
  readonly feed: OutlineFeed;
  readonly path: readonly string[];
}

/**
 * Follows every feed of an outline, in its folders; merges with what is there and removes nothing. Feeds are
 * due at once, so that the next poll fills them. Either the whole file is imported or none of it; undo takes it all back.
 */
export const importOutline = async (
  library: Library,
  outline: readonly OutlineNode[],
): Promise<ImportSummary> => {
  const { tx, act } = openActWith(library, ['checks', 'credentials']);
  const feeds = tx.objectStore('feeds');
  const shelves = new Shelves(library, await tx.objectStore('folders').getAll());
  const added: FeedId[] = [];
  let known = 0;
  for (const { feed, path } of placesOf(outline)) {
    const folderId = shelves.at(path);
    const signIn = splitSignIn(feed.url);
    const url = signIn?.url ?? feed.url;
    const old = await feeds.index('byUrl').get(url);
    if (old?.removedAt === null) known += 1;
    else if (old) {
      await relist(act, { ...old, removedAt: null });
      added.push(old.id);
    } else {
      const fresh = outlineFeed(library, feed, folderId, url);
      await addFeed(tx, signIn ? { ...fresh, signIn: 'basic' } : fresh);
      if (signIn) {
        const { user, password } = signIn;
        await tx.objectStore('credentials').put({ feedId: fresh.id, user, password });
      }
      added.push(fresh.id);
    }
  }
  for (const folder of shelves.made) await tx.objectStore('folders').put(folder);
  await closeAct(library, act, deedOf('import', added.length), {
    feeds: added.map((feedId) => ({ feedId, before: goneAt(library), after: { removedAt: null } })),
    folders: shelves.made.map((after) => ({ folderId: after.id, before: null, after })),
  });
  return { added, known };
};

const outlineFeed = (
  library: Library,
  { title, siteUrl }: OutlineFeed,
  folderId: FolderId | null,
  url: string,
): Feed => {
  const fresh = unpolledFeed(library, url);
  return { ...fresh, folderId, siteUrl, title: title ?? fresh.title };
};

/** A feed that was not there counts as removed: so undo removes it. */
const goneAt = (library: Library): Partial<FeedProfile> => ({ removedAt: library.now() });

/** Every feed with its folders' names; a stack, since files nest deeper than calls may. */
const placesOf = function* (outline: readonly OutlineNode[]): Generator<Place> {
  const stack = [...outline].reverse().map((node) => ({ node, path: [] as readonly string[] }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, path } = next;
    if (node.kind === 'feed') yield { feed: node, path };
    else {
      const inside = [...path, node.name];
      for (const child of [...node.children].reverse()) stack.push({ node: child, path: inside });
    }
  }
};

/** Finds folders by their path of names, making what is missing. */
class Shelves {
  readonly made: Folder[] = [];
  readonly #library: Library;
  readonly #known = new Map<string, FolderId>();

  constructor(library: Library, folders: readonly Folder[]) {
    this.#library = library;
    for (const folder of folders)
      this.#known.set(shelfKey(folder.parentId, folder.name), folder.id);
  }

  /** The folder at a path; null is the top. */
  at(path: readonly string[]): FolderId | null {
    let parentId: FolderId | null = null;
    for (const name of path) {
      const key = shelfKey(parentId, name);
      let id = this.#known.get(key);
      if (id === undefined) {
        id = this.#library.newId() as FolderId;
        this.made.push({ id, name, parentId, position: null });
        this.#known.set(key, id);
      }
      parentId = id;
    }
    return parentId;
  }
}

const shelfKey = (parentId: FolderId | null, name: string): string => `${parentId ?? ''}/${name}`;
