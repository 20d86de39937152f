import type { UntrustedHtml } from '../model/html';
import type { FeedVerdict } from '../model/text-choice';
import { plainText } from './plain-text';

/** What a feed brings of an article, by its text alone. */
export interface JudgedText {
  readonly verdict: FeedVerdict;
  /** Characters of plain text. */
  readonly chars: number;
}

/** An end that says there is more: an ellipsis (bare or in brackets), or an invitation to go on reading. */
const cutEnd =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\.\]|\[&hellip;\]|\(…\)|\(more\)|\(continued\))\s*[)\]»]?$|(?:read more|read on|continue reading|keep reading|read the (?:full|rest|whole)\b.{0,60}|full (?:story|article)|view (?:article|post)|click here to read.{0,40}|đọc tiếp|xem tiếp|xem chi tiết|đọc thêm|xem thêm|weiterlesen|lire la suite|leer más|seguir leyendo|leia mais|続きを読む|阅读全文|閱讀全文|더 보기|читать далее)\s*[.…»→›>]*$/iu;

/** WordPress signs excerpts and whole posts alike with this line, so it is no evidence; what stands before it is. */
const wordpressSignature =
  /(?:The post .{1,300} (?:first )?appeared first on .{1,120}|Bài viết .{1,300} (?:đã )?xuất hiện (?:đầu tiên|trước) (?:trên|tại|ở|vào ngày) .{1,120})$/iu;

/** Below this a text is a teaser, unless it has several paragraphs of its own. */
const teaserChars = 500;
const wholeChars = 1500;

/**
 * How much of an article a feed brings: `none` where it brings no text, `cut` where it ends in an ellipsis or an invitation to
 * read on, `teaser` where it is as short as one.
 */
export const judgeFeedText = (html: UntrustedHtml | null): JudgedText => {
  const text = html === null ? '' : plainText(html).replace(wordpressSignature, '').trim();
  return { verdict: verdictOf(text, html ?? ''), chars: text.length };
};

const verdictOf = (text: string, html: string): FeedVerdict => {
  if (text.length < 2) return 'none';
  if (cutEnd.test(text)) return 'cut';
  if (text.length >= wholeChars) return 'whole';
  if (text.length < teaserChars) return 'teaser';
  const paragraphs = html.match(/<p[\s>]|<br\s*\/?>\s*<br/gi)?.length ?? 0;
  return paragraphs >= 3 ? 'whole' : 'teaser';
};

/** Articles differ in length; five and more of the same were cut by a machine. */
const leastTexts = 5;
const evenSpread = 0.08;

/** Whether a feed's texts are all about as long as each other, as those cut at a fixed length are. */
export const areCutEvenly = (chars: readonly number[]): boolean => {
  const long = chars.filter((count) => count >= 100);
  if (long.length < leastTexts || long.length < chars.length * 0.8) return false;
  const sorted = [...long].sort((a, b) => a - b);
  // The shortest and the longest may be what they are: a fifth is left out.
  const inner = sorted.slice(Math.floor(sorted.length * 0.1), Math.ceil(sorted.length * 0.9));
  const [least = 0, most = 0] = [inner[0], inner.at(-1)];
  return most - least <= most * evenSpread;
};
