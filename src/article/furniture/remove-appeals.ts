import { hasMedia, isNothingBut, textOf } from '../element-text';

/** What asks a reader for money or thanks for it. */
const asks: readonly RegExp[] = [
  /(?<!\p{L})(?:contribut\p{L}*|donat\p{L}*|chip(?:ping)? in|giv(?:e|ing)) (?:as little as|just|only|even)|as little as [$£€]\s?\d|[$£€]\s?\d+ (?:a|per) month/iu,
  /(?<!\p{L})(?:support|fund|sustain|back)(?:ing)? (?:our|this|independent|quality|local) (?:newsroom|journalis|reporting|work|mission|coverage|site|blog)/iu,
  /(?<!\p{L})(?:need|without|with|for|thanks to) your (?:generous |continued )?(?:help|support)|readers like you|your (?:support|contribution|gift|donation)s? (?:make|help|allow|enable|keep|go|let)/iu,
  /(?:please|will you|would you|if you can,?) (?:consider )?(?:support|becom|mak|donat|giv)|consider (?:supporting|becoming a|making a|donating|a (?:gift|donation|contribution))|make an? (?:\p{L}+ )?(?:gift|donation|contribution) (?:today|now|to)/iu,
  /(?:hãy|xin|mời) .{0,30}(?:ủng hộ|đóng góp) .{0,20}(?:chúng tôi|tòa soạn|toà soạn|báo)|(?:unterstützen sie|unterstütze) (?:uns|unser)|(?:soutenez|faites un don)|(?:apoya|apóyanos|haz una donación|hazte soci)/iu,
];

/** What goes along with that. */
const reasons: readonly RegExp[] = [
  /(?<!\p{L})(?:our|independent|nonprofit|non-profit|reader-funded|reader-supported) (?:newsroom|journalis|reporting|reporters|news)/iu,
  /(?<!\p{L})(?:reader|listener|viewer|member|community)-(?:funded|supported)(?!\p{L})/iu,
  /free (?:for|to) (?:everyone|all|read)|paywall|tường phí|bezahlschranke/iu,
  /(?:unabhängigen|freien) journalismus|journalisme indépendant|periodismo independiente|báo chí độc lập/iu,
];

/** Longer paragraphs tell more than that. */
const longest = 900;

const count = (text: string, signs: readonly RegExp[]): number =>
  text.length > longest ? 0 : signs.filter((sign) => sign.test(text)).length;

/** A part of the text this large is no appeal; HuffPost's are longer than its shorter articles. */
const largestShare = 0.8;

const inner = 'p, div, section, ul, ol, li, h1, h2, h3, h4, h5, h6, table, figure, blockquote, pre';

/** Paragraphs, headings and boxes that hold nothing but a line, in their order. */
const linesOf = (root: Element): readonly Element[] =>
  [...root.querySelectorAll('p, h2, h3, h4, h5, h6, div, li')].filter(
    (line) =>
      line.querySelector(inner) === null &&
      line.closest('blockquote, pre, table, figure') === null &&
      textOf(line) !== '',
  );

/** Two signs make an appeal, one of which asks; beside an appeal one is enough. */
const appealsAmong = (texts: readonly string[]): ReadonlySet<number> => {
  const asked = texts.map((text) => count(text, asks));
  // Few pages ask: of these alone is asked for the rest.
  if (!asked.some((signs) => signs > 0)) return new Set();
  const all = texts.map((text, at) => (asked[at] ?? 0) + count(text, reasons));
  const found = new Set<number>();
  all.forEach((signs, at) => {
    if (signs >= 2 && (asked[at] ?? 0) > 0) found.add(at);
  });
  // A set grows while it is walked: an appeal of several paragraphs goes whole.
  for (const at of found) {
    for (const beside of [at - 1, at + 1]) if ((all[beside] ?? 0) > 0) found.add(beside);
  }
  return found;
};

/** More than a heading and a button is something else. */
const longestRest = 120;

/** Whether all that is left of an appeal's box is its heading and its button. */
const saysNoMore = (box: Element): boolean => {
  if (textOf(box).length > longestRest || hasMedia(box)) return false;
  const parts = [...box.querySelectorAll('h2, h3, h4, h5, h6, a')];
  return parts.length > 0 && isNothingBut(parts.map(textOf), textOf(box));
};

/** Takes out paragraphs in which the site asks its readers for money (HuffPost, ProPublica, The Guardian), in several languages. */
export const removeAppeals = (root: Element): void => {
  const lines = linesOf(root);
  const texts = lines.map(textOf);
  const appeals = [...appealsAmong(texts)];
  const length = (some: readonly string[]): number =>
    some.reduce((sum, text) => sum + text.length, 0);
  if (length(appeals.map((at) => texts[at] ?? '')) > length(texts) * largestShare) return;
  for (const at of appeals) {
    const box = lines[at]?.parentElement ?? null;
    lines[at]?.remove();
    if (box !== null && box !== root && saysNoMore(box)) box.remove();
  }
};
