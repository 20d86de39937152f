import { decodeEntities } from '../xml/decode-entities';
import { escapeHtml } from './escape-html';

const relativeLink =
  /\s(?:href|src|cite|poster|longdesc|background)\s*=\s*(?:["']\s*)?(?![a-z][a-z0-9+.-]*:|#|["'\s])/i;
const tag = /<[a-z](?:"[^"<]*"|'[^'<]*'|[^"'<>])*>/gi;
const link =
  /(\s(?:href|src|cite|poster|longdesc|background)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * HTML with the relative addresses in its tags made absolute; all else is left as it stands.
 * Source: RFC 4287 §2 (xml:base); RSS has no rule, and readers take the feed's or the site's address.
 */
export function resolveHtmlLinks(html: string, base: string): string {
  if (base === '' || !relativeLink.test(html)) return html;
  return html.replace(tag, (found) =>
    relativeLink.test(found) ? found.replace(link, resolveOne(base)) : found,
  );
}

type Replacer = (found: string, start: string, ...values: (string | undefined)[]) => string;

const resolveOne =
  (base: string): Replacer =>
  (found, start, ...values) => {
    const typed = values.slice(0, 3).find((value) => value !== undefined) ?? '';
    const address = decodeEntities(typed).trim();
    if (address === '' || address.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(address)) {
      return found;
    }
    const url = URL.parse(address, base);
    return url === null ? found : `${start}"${escapeHtml(url.href)}"`;
  };
