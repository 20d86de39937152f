import { TextIndex } from '../article/text-index';
import { speechPieces, type SpeechPiece } from './speech-pieces';

/** A shown text as it is spoken. */
export interface SpokenText {
  readonly pieces: readonly SpeechPiece[];
  /** Where a piece stands; null for the title, which is spoken first. */
  readonly range: (at: number) => Range | null;
}

/** What nobody wants to hear: listings, formulas, marks of notes, and the ways back from them. */
const unspoken = 'pre, math, [data-math], [data-note-ref], [data-note-back]';

/** Makes the pieces of an article: its title, then its text. */
export const spokenText = (
  title: string,
  body: HTMLElement,
  language: string | null,
): SpokenText => {
  const index = new TextIndex(body);
  let text = index.text;
  for (const part of body.querySelectorAll(unspoken)) {
    const around = new Range();
    around.selectNodeContents(part);
    const stretch = index.stretch(around);
    if (!stretch) continue;
    const { start, end } = stretch;
    // As long as before, so that all else stays in its place.
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  }
  const first = speechPieces(title.replace(/\s+/g, ' '), language).map((piece) => ({
    ...piece,
    paragraph: -1,
  }));
  const pieces = [...first, ...speechPieces(text, language)];
  return {
    pieces,
    range: (at) => {
      const piece = pieces[at];
      return at < first.length || !piece ? null : index.range(piece.start, piece.end);
    },
  };
};
