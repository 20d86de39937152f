import { diffArrays } from 'diff';

/** A stretch of words that an edit left, took out or put in; blanks stand where they stood. */
export interface Stretch {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** A place where a text was changed, with some of the words around it. */
export type ChangedPlace = readonly Stretch[];

/** An edit so large that it is no edit: finding it out would hold up the page. */
const mostChanges = 2_000;
const mostMs = 300;
/** Words shown on either side of a change. */
const around = 8;

/**
 * Where two texts differ, word by word as their language parts them.
 * @returns None where they read the same; null where little of the old one is left.
 */
export const wordChanges = (
  before: string,
  after: string,
  language: string | null,
): readonly ChangedPlace[] | null => {
  const old = wordsOf(before, language);
  const now = wordsOf(after, language);
  const changes = diffArrays(old.map(bare), now.map(bare), {
    maxEditLength: mostChanges,
    timeout: mostMs,
  });
  if (changes === undefined) return null;
  const parts: Part[] = [];
  let atOld = 0;
  let atNow = 0;
  for (const { count, removed, added } of changes) {
    const kind = removed ? 'removed' : added ? 'added' : 'kept';
    const words = removed ? old.slice(atOld, atOld + count) : now.slice(atNow, atNow + count);
    if (!added) atOld += count;
    if (!removed) atNow += count;
    parts.push({ kind, words });
  }
  return placesIn(joinNear(parts));
};

interface Part {
  readonly kind: Stretch['kind'];
  readonly words: readonly string[];
}

/** Each word with the blanks after it; signs stand by themselves. */
const wordsOf = (text: string, language: string | null): string[] => {
  const words: string[] = [];
  for (const { segment } of segmenter(language).segment(text)) {
    const last = words.at(-1);
    if (segment.trim() === '' && last !== undefined) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
};

const segmenter = (language: string | null): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  } catch {
    // Feeds write anything into their language field.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
};

const bare = (word: string): string => word.trimEnd();

/** A lone word or sign between two changes belongs to neither side's sense: both are read as one change. */
const joinNear = (parts: readonly Part[]): readonly Part[] => {
  const joined: Part[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const close = (): void => {
    if (removed.length > 0) joined.push({ kind: 'removed', words: removed });
    if (added.length > 0) joined.push({ kind: 'added', words: added });
    removed = [];
    added = [];
  };
  parts.forEach(({ kind, words }, at) => {
    const between = at > 0 && at < parts.length - 1;
    if (kind === 'removed') removed = [...removed, ...words];
    else if (kind === 'added') added = [...added, ...words];
    else if (between && words.length < 2) {
      removed = [...removed, ...words];
      added = [...added, ...words];
    } else {
      close();
      joined.push({ kind, words });
    }
  });
  close();
  return joined;
};

const placesIn = (parts: readonly Part[]): readonly ChangedPlace[] => {
  const places: Stretch[][] = [];
  let place: Stretch[] = [];
  parts.forEach(({ kind, words }, at) => {
    const isLast = at === parts.length - 1;
    if (kind !== 'kept') {
      place.push({ kind, text: words.join('') });
      if (isLast) places.push(place);
      return;
    }
    const isFirst = at === 0;
    if (!isFirst && !isLast && words.length <= 2 * around) {
      place.push({ kind, text: words.join('') });
      return;
    }
    if (!isFirst) places.push([...place, { kind, text: beginning(words) }]);
    place = isLast ? [] : [{ kind, text: end(words) }];
  });
  return places;
};

const beginning = (words: readonly string[]): string =>
  words.length > around ? `${words.slice(0, around).join('').trimEnd()} …` : words.join('');

const end = (words: readonly string[]): string =>
  words.length > around ? `… ${words.slice(-around).join('')}` : words.join('');
