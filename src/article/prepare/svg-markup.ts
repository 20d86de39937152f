/** Elements of a still drawing: no script, no link, no animation, no other file, no HTML. */
const elements = new Set(
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc linearGradient radialGradient stop clipPath mask pattern marker style'.split(
    ' ',
  ),
);

const attributeName =
  /^(?:[a-z][\w-]*|viewBox|preserveAspectRatio|gradientUnits|gradientTransform|patternUnits|patternTransform|patternContentUnits|clipPathUnits|maskUnits|maskContentUnits|markerWidth|markerHeight|markerUnits|refX|refY|spreadMethod|textLength|lengthAdjust|pathLength|startOffset|xml:space)$/;

/** Values that could lead out of the drawing: any address but that of a part of its own, an escape that hides one, an import. */
const leadsOut =
  /url\(\s*(?!["']?#)|javascript:|data:|https?:|\/\/|@|\\|expression|image\s*\(|image-set/i;

const isSafeAttribute = (name: string, value: string): boolean => {
  if (!attributeName.test(name) || name.startsWith('on')) return false;
  if (name === 'href') return /^#[\w.:-]+$/.test(value);
  return !leadsOut.test(value);
};

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** HTML inside a drawing (Mermaid's labels) as plain text in its middle. */
const labelOf = (foreign: Element): string => {
  const text = foreign.textContent.replace(/\s+/g, ' ').trim();
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(foreign.getAttribute(name) ?? 0),
  );
  if (text === '' || [x, y, width, height].some((side) => !Number.isFinite(side))) return '';
  const middle = `x="${String((x ?? 0) + (width ?? 0) / 2)}" y="${String((y ?? 0) + (height ?? 0) / 2)}"`;
  return `<text ${middle} text-anchor="middle" dominant-baseline="middle">${escape(text)}</text>`;
};

/** Rules of a drawing's own style sheet; those that begin with `@` import, load or animate. */
const atRule = /@[\w-]+[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g;

const styleOf = (style: Element): string => {
  const css = style.textContent.replace(atRule, '');
  return leadsOut.test(css) ? '' : `<style>${escape(css)}</style>`;
};

const write = (node: Node): string => {
  if (node.nodeType === 3) return escape(node.nodeValue ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'foreignObject') return labelOf(element);
  if (element.localName === 'a') return [...element.childNodes].map(write).join('');
  if (!elements.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/2000/svg')
    return '';
  if (element.localName === 'style') return styleOf(element);
  const attributes = [...element.attributes]
    .map(({ name, value }) => ({ name: name === 'xlink:href' ? 'href' : name, value }))
    .filter(({ name, value }) => name !== 'xmlns' && isSafeAttribute(name, value))
    .map(({ name, value }) => ` ${name}="${escape(value)}"`)
    .join('');
  const space = element.localName === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  return `<${element.localName}${space}${attributes}>${[...element.childNodes].map(write).join('')}</${element.localName}>`;
};

/** An SVG element as markup that only draws: every element and attribute that is not on a list is left out. */
export const svgMarkup = (svg: Element): string => write(svg);

const lead = 'data:image/svg+xml;charset=utf-8,';

/** A drawing's markup as a picture's address. */
export const drawingAddress = (markup: string): string => lead + encodeURIComponent(markup);

const token = /<\/?([A-Za-z]+)((?: [\w:-]+="[^"<>]*")*)>|[^<>]+/y;

const named = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

/** Undoes `escape`; null where there is any other reference, since it could hide an address. */
const unescape = (text: string): string | null =>
  /&(?!(?:amp|lt|gt|quot);)/.test(text)
    ? null
    : text.replace(/&(?:amp|lt|gt|quot);/g, (reference) => named.get(reference) ?? '');

const safeAttributes = (attributes: string): boolean => {
  for (const [, name = '', escaped = ''] of attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
    const value = unescape(escaped);
    if (value === null || (name !== 'xmlns' && !isSafeAttribute(name, value))) return false;
  }
  return true;
};

const decoded = (address: string): string | null => {
  try {
    return address.startsWith(lead) ? decodeURIComponent(address.slice(lead.length)) : null;
  } catch {
    return null;
  }
};

/** Whether an address is a drawing as `svgMarkup` writes it: checked again where it is shown, since what was stored may be older. */
export const isDrawing = (address: string): boolean => {
  const markup = decoded(address);
  if (!markup?.startsWith('<svg')) return false;
  let inStyle = false;
  token.lastIndex = 0;
  for (let at = 0; at < markup.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(markup);
    if (found === null) return false;
    const [text, name, attributes = ''] = found;
    if (name === undefined) {
      const words = unescape(text);
      if (words === null || (inStyle && leadsOut.test(words))) return false;
    } else if (!elements.has(name) || !safeAttributes(attributes)) return false;
    else inStyle = name === 'style' && !text.startsWith('</');
  }
  return true;
};
