import type { CleanArticle } from '../model/content';
import type { SafeHtml } from '../model/html';
import { likeness, sketchOf } from './site/sketch';
import { plainText, solidLength } from './plain-text';
import type { UntrustedHtml } from '../model/html';

/** A title without what tells its part: "(2/3)", "– Page 2", "Trang 2". */
const bareTitle = (title: string | null): string =>
  (title ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[([]?\s*(?:page|part|trang|phần|seite)?\s*\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?\s*[)\]]?\s*$/iu,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const textOf = ({ html }: CleanArticle): string => plainText(html as string as UntrustedHtml);

/** Texts that share this much say the same. */
const sameLikeness = 0.6;

/** Whether a text goes on with an article: under the same title, with other words. */
export const goesOn = (first: CleanArticle, so: CleanArticle, part: CleanArticle): boolean => {
  const [one, other] = [bareTitle(first.title), bareTitle(part.title)];
  if (one === '' || (one !== other && !one.startsWith(other) && !other.startsWith(one)))
    return false;
  return likeness(sketchOf(textOf(so)), sketchOf(textOf(part))) < sameLikeness;
};

/** One article of two parts; both are safe, so the whole is. */
export const joinParts = (so: CleanArticle, part: CleanArticle): CleanArticle => {
  const before = solidLength(textOf(so));
  return {
    ...so,
    html: `${so.html}\n${part.html}` as SafeHtml,
    readingMinutes: so.readingMinutes + part.readingMinutes,
    imageUrls: [...new Set([...so.imageUrls, ...part.imageUrls])],
    removed: [...so.removed, ...part.removed.map((cut) => ({ ...cut, at: cut.at + before }))],
  };
};
