// What EPUB 3.3's content documents allow of the elements that a stored article may hold (XHTML syntax of HTML, MathML 3).

const any = /^/s;
const count = /^[1-9]\d{0,3}$/;
const language = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** Attributes by element, with what they may say; `*` for all. Others are dropped. */
export const attributesOf: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  '*': { id: /^[a-z][\w-]*$/i, title: any, lang: language, dir: /^(?:ltr|rtl|auto)$/ },
  a: { href: /^(?:#|https?:|mailto:)/i },
  img: { src: any, alt: any, width: count, height: count },
  td: { colspan: count, rowspan: count },
  th: { colspan: count, rowspan: count, scope: /^(?:row|col|rowgroup|colgroup)$/ },
  col: { span: count },
  colgroup: { span: count },
  ol: { start: /^-?\d{1,6}$/, reversed: any },
  li: { value: /^-?\d{1,6}$/ },
  details: { open: any },
};

export const mathAttributes: Readonly<Record<string, RegExp>> = {
  xmlns: any,
  display: /^(?:block|inline)$/,
  alttext: any,
  mathvariant: /^[a-z-]+$/,
  displaystyle: /^(?:true|false)$/,
  stretchy: /^(?:true|false)$/,
  fence: /^(?:true|false)$/,
  separator: /^(?:true|false)$/,
  accent: /^(?:true|false)$/,
  accentunder: /^(?:true|false)$/,
  scriptlevel: /^[+-]?\d{1,2}$/,
  columnalign: /^(?:left|center|right)(?: (?:left|center|right))*$/,
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that stand in a line of text, and hold nothing else. */
export const inlineTags = words(
  'abbr b bdi bdo cite code dfn em i kbd mark q rp rt ruby s samp small span strong sub sup tt u var',
);

/** Elements that no line of text holds. */
export const blockTags = words(
  'article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table ul',
);

/** Elements that stand nowhere else. */
export const allowedIn: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  figcaption: ['figure'],
  summary: ['details'],
  rt: ['ruby'],
  rp: ['ruby'],
};
