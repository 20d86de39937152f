import { decodeEntities } from '../xml/decode-entities';
import { escapeHtml } from './escape-html';

const names = [
  'href',
  'src',
  'srcset',
  'cite',
  'poster',
  'data',
  'longdesc',
  'background',
] as const;
const relativeValue = /\s*=\s*(?:["']\s*)?(?![a-z][a-z0-9+.-]*:|#|["'\s])/iy;
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

/** Nearly all feeds write absolute addresses; searching for the names is much faster than one expression for all. */
function hasRelativeLink(html: string): boolean {
  return names.some((name) => hasRelative(html, name) || hasRelative(html, name.toUpperCase()));
}

function hasRelative(html: string, name: string): boolean {
  for (let at = html.indexOf(name); at !== -1; at = html.indexOf(name, at + 1)) {
    relativeValue.lastIndex = at + name.length;
    if (relativeValue.test(html)) return true;
  }
  return false;
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
