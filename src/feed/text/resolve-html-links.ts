import { decodeEntities } from '../xml/decode-entities';
import { escapeHtml } from './escape-html';

const names: ReadonlySet<string> = new Set(
  'href src srcset cite poster data longdesc background'.split(' '),
);
const longestName = 12;
const relativeValue = /=\s*(?:["']\s*)?(?![a-z][a-z0-9+.-]*:|#|["'\s])/iy;
const tag = /<[a-z](?:"[^"<]*"|'[^'<]*'|[^"'<>])*>/gi;
const link =
  /(\s(href|src|srcset|cite|poster|data|longdesc|background)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * HTML with the relative addresses in its tags made absolute; all else is left as it stands.
 * Source: RFC 4287 §2 (xml:base); RSS has no rule, and readers take the feed's or the site's address.
 */
export function resolveHtmlLinks(html: string, base: string): string {
  if (base === '' || !hasRelativeLink(html)) return html;
  return html.replace(tag, (found) => found.replace(link, resolveOne(base)));
}

/** Nearly all feeds write absolute addresses; looking at what stands around each `=` is much faster than one expression. */
function hasRelativeLink(html: string): boolean {
  for (let at = html.indexOf('='); at !== -1; at = html.indexOf('=', at + 1)) {
    if (html.startsWith('"https:', at + 1) || html.startsWith('"http:', at + 1)) continue;
    if (!names.has(nameBefore(html, at))) continue;
    relativeValue.lastIndex = at;
    if (relativeValue.test(html)) return true;
  }
  return false;
}

function nameBefore(html: string, at: number): string {
  let end = at;
  while (end > 0 && html.charCodeAt(end - 1) <= 32) end -= 1;
  let start = end;
  while (start > 0 && end - start < longestName && html.charCodeAt(start - 1) > 64) start -= 1;
  return html.slice(start, end).toLowerCase();
}

type Replacer = (found: string, start: string, ...values: (string | undefined)[]) => string;

const resolveOne =
  (base: string): Replacer =>
  (found, start, name, ...values) => {
    const typed = values.slice(0, 3).find((value) => value !== undefined) ?? '';
    if (name?.toLowerCase() === 'srcset') {
      return `${start}"${escapeHtml(resolveSet(decodeEntities(typed), base))}"`;
    }
    const address = decodeEntities(typed).trim();
    if (address === '' || address.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(address)) {
      return found;
    }
    const url = URL.parse(address, base);
    return url === null ? found : `${start}"${escapeHtml(url.href)}"`;
  };

/** Each candidate's address made absolute. Source: https://html.spec.whatwg.org/#parse-a-srcset-attribute */
const resolveSet = (set: string, base: string): string =>
  set.replace(
    /(^|,\s+|\s,)(\s*)([^\s,][^\s]*)/g,
    (found, before: string, space: string, typed: string) => {
      const address = typed.replace(/,+$/, '');
      const url = URL.parse(address, base);
      return url === null ? found : `${before}${space}${url.href}${typed.slice(address.length)}`;
    },
  );
