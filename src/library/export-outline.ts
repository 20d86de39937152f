import type { Feed } from '../model/feed';
import { feedName } from '../model/feed';
import type { FolderId } from '../model/ids';
import type { OutlineNode } from '../model/outline';
import { listFeeds, listFolders } from './feeds';
import type { Library } from './open-library';

/** The followed feeds in their folders, as OPML wants them; empty folders included. */
export const exportOutline = async (library: Library): Promise<readonly OutlineNode[]> => {
  const [feeds, folders] = await Promise.all([listFeeds(library), listFolders(library)]);
  const children = new Map<FolderId | null, OutlineNode[]>([[null, []]]);
  for (const folder of folders) children.set(folder.id, []);
  for (const folder of folders) {
    const inside = children.get(folder.id) ?? [];
    children.get(folder.parentId)?.push({ kind: 'folder', name: folder.name, children: inside });
  }
  for (const feed of feeds) {
    const shelf = children.get(feed.folderId) ?? children.get(null);
    shelf?.push(outlineFeed(feed));
  }
  return children.get(null) ?? [];
};

const outlineFeed = (feed: Feed): OutlineNode => ({
  kind: 'feed',
  url: feed.url,
  title: feedName(feed),
  siteUrl: feed.siteUrl,
});
