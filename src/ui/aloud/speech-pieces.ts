/** What is spoken at a stretch: a sentence, or a part of one that is long. */
export interface SpeechPiece {
  readonly text: string;
  /** Where it stands in the whole, up to but not including `end`. */
  readonly start: number;
  readonly end: number;
  /** Counted from 0; pieces of one paragraph share it. */
  readonly paragraph: number;
}

/** Chrome breaks off what takes longer than about fifteen seconds to say. */
const longest = 180;

/** Cuts a text, whose paragraphs are lines, into what is spoken at a stretch. */
export const speechPieces = (text: string, language: string | null): readonly SpeechPiece[] => {
  const segmenter = sentencesOf(language);
  const pieces: SpeechPiece[] = [];
  let start = 0;
  text.split('\n').forEach((line, paragraph) => {
    for (const { segment, index } of segmenter.segment(line)) {
      for (const { at, words } of shortParts(segment)) {
        const spoken = words.replace(/\s+/g, ' ').trim();
        if (!/[\p{L}\p{N}]/u.test(spoken)) continue;
        const from = start + index + at + (words.length - words.trimStart().length);
        const end = start + index + at + words.trimEnd().length;
        pieces.push({ text: spoken, start: from, end, paragraph });
      }
    }
    start += line.length + 1;
  });
  return pieces;
};

const sentencesOf = (language: string | null): Intl.Segmenter => {
  const how = { granularity: 'sentence' } as const;
  try {
    return new Intl.Segmenter(language ?? undefined, how);
  } catch {
    // Feeds write anything into their language field.
    return new Intl.Segmenter(undefined, how);
  }
};

interface Part {
  readonly at: number;
  readonly words: string;
}

/** Cuts a long sentence where one would breathe: after a comma or the like, else between words, else anywhere. */
const shortParts = (sentence: string): readonly Part[] => {
  const parts: Part[] = [];
  let at = 0;
  while (sentence.length - at > longest) {
    const room = sentence.slice(at, at + longest);
    const pause = /^.*[,;:–—、，；：،](?=.)/su.exec(room)?.[0].length ?? 0;
    const gap = room.lastIndexOf(' ') + 1;
    const cut = pause > longest / 3 ? pause : gap > 1 ? gap : wholeCharacters(room);
    parts.push({ at, words: sentence.slice(at, at + cut) });
    at += cut;
  }
  return [...parts, { at, words: sentence.slice(at) }];
};

/** A character of two units is not cut in two. */
const wholeCharacters = (text: string): number =>
  /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;

/** Where to go on after the text was drawn anew: at the same words after the same words, else about as far in. */
export const samePlace = (
  before: readonly SpeechPiece[],
  at: number,
  after: readonly SpeechPiece[],
): number => {
  const words = before[at]?.text;
  const strangeness = (index: number): number =>
    (after[index - 1]?.text === before[at - 1]?.text ? 0 : after.length) + Math.abs(index - at);
  const same = after
    .map(({ text }, index) => ({ text, index }))
    .filter(({ text }) => text === words)
    .sort((one, other) => strangeness(one.index) - strangeness(other.index))[0];
  return same?.index ?? Math.max(0, Math.min(at, after.length - 1));
};
