import type { UntrustedHtml } from '../model/html';
import { plainText } from './plain-text';

export type FeedHtmlVerdict = 'whole' | 'cut' | 'none';

/** An end that says there is more: an ellipsis (bare or in brackets), or an invitation to go on reading. */
const cutEnd =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\]|\(…\)|\(more\)|\(continued\))\s*[)\]»]?$|(?:read more|read on|continue reading|keep reading|read the (?:full|rest|whole)\b.{0,60}|full (?:story|article)|view (?:article|post)|click here to read.{0,40}|đọc tiếp|xem tiếp|xem chi tiết|đọc thêm|xem thêm|weiterlesen|lire la suite|leer más|seguir leyendo|leia mais|続きを読む|阅读全文|閱讀全文|더 보기|читать далее)\s*[.…»→›>]*$/iu;

/** WordPress signs excerpts and whole posts alike with this line, so it is no evidence; what stands before it is. */
const wordpressSignature =
  /(?:The post .{1,300} (?:first )?appeared first on .{1,120}|Bài viết .{1,300} (?:đã )?xuất hiện (?:đầu tiên|trước) (?:trên|tại) .{1,120})$/iu;

/** Below this a text is a teaser, unless it has several paragraphs of its own. */
const teaserChars = 500;
const wholeChars = 1500;

/**
 * Whether a feed brings the whole article, by its text alone: `none` where it brings no text, `cut` where it ends in an ellipsis
 * or an invitation to read on, or is as short as a teaser.
 */
export const judgeFeedHtml = (html: UntrustedHtml | null): FeedHtmlVerdict => {
  if (html === null) return 'none';
  const text = plainText(html).replace(wordpressSignature, '').trim();
  if (text.length < 2) return 'none';
  if (cutEnd.test(text)) return 'cut';
  if (text.length >= wholeChars) return 'whole';
  if (text.length < teaserChars) return 'cut';
  const paragraphs = html.match(/<p[\s>]|<br\s*\/?>\s*<br/gi)?.length ?? 0;
  return paragraphs >= 3 ? 'whole' : 'cut';
};
