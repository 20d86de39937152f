import type { Section } from '../../library/read-sections';
import type { ArticleId } from '../../model/ids';

/**
 * A list that has been read whole, with what its first page showed put back where it stood: an article that was opened
 * while the rest was being read is no longer unread, but must not go from under the reader's eyes.
 */
export const keepShown = (
  shown: readonly Section[],
  read: readonly Section[],
): readonly Section[] => {
  const missing = shown.filter((one) => !read.some((other) => isSame(one, other)));
  const kept = read.map((section) => {
    const before = shown.find((one) => isSame(one, section));
    return before ? { ...section, ids: merged(before.ids, section.ids) } : section;
  });
  return missing.length === 0
    ? kept
    : [...missing, ...kept].sort((a, b) => (b.startAt ?? 0) - (a.startAt ?? 0));
};

const isSame = (one: Section, other: Section): boolean =>
  one.startAt === other.startAt && one.feedId === other.feedId;

/** Each that is gone comes after the one that it followed. */
const merged = (shown: readonly ArticleId[], read: readonly ArticleId[]): readonly ArticleId[] => {
  const there = new Set(read);
  const after = new Map<ArticleId | null, ArticleId[]>();
  let before: ArticleId | null = null;
  for (const id of shown) {
    if (there.has(id)) before = id;
    else after.set(before, [...(after.get(before) ?? []), id]);
  }
  if (after.size === 0) return read;
  return [...(after.get(null) ?? []), ...read.flatMap((id) => [id, ...(after.get(id) ?? [])])];
};
