import { collapseSpace } from '../../model/collapse-space';
import { decodeEntities } from '../xml/decode-entities';

const elementNames =
  'a abbr acronym address area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas ' +
  'caption center cite code col colgroup dd del details dfn dir div dl dt em embed fieldset figcaption figure font ' +
  'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend ' +
  'li link main map mark marquee menu meta meter nav noscript object ol optgroup option output p param picture pre ' +
  'progress q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg ' +
  'table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr';

const tag = new RegExp(`</?(?:${elementNames.split(' ').join('|')})(?=[\\s/>])[^<>]*>`, 'gi');

/**
 * The text that a short piece of HTML shows, on one line. Only HTML's own tags are taken out,
 * so that `List<String>` and `a < b` in a title keep their words.
 */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  const stripped = html.includes('<')
    ? html
        .replace(/<!--[^]*?(?:-->|$)/g, '')
        .replace(tag, (found) => (/^<\/?(?:br|p|div|li|td|tr|h\d)\b/i.test(found) ? ' ' : ''))
    : html;
  return oneLine(decodeEntities(stripped));
}

/** White space as HTML shows it, without the control characters that no text may hold. */
export function oneLine(text: string): string {
  if (!/[\s\p{Cc}]/u.test(text)) return text;
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  return collapseSpace(text.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, ''));
}
