import { markPieces } from '../../library/search/find-matches';

/** A text with what fits the search marked. */
export const MarkedText = ({
  text,
  fits,
}: {
  readonly text: string;
  readonly fits: (folded: string) => boolean;
}) => (
  <>
    {markPieces(text, fits).map(({ text: piece, marked }, at) =>
      marked ? <mark key={at}>{piece}</mark> : piece,
    )}
  </>
);
