const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end lines. */
export const boxTags = set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LABEL LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);

/** Elements whose text nobody reads; the sanitiser drops them with all they hold. */
export const mutedTags = set(
  'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT LINK MAP META NOEMBED NOFRAMES NOSCRIPT OBJECT OPTGROUP OPTION PARAM SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO XMP',
);

/** Elements whose text is one block, whatever stands in it. */
export const wholeTags = set('PRE');

export const strongTags = set('B STRONG');
export const emphasisTags = set('EM I CITE');

/** Of an element of any namespace, in upper case. */
export const tagOf = ({ tagName }: Element): string =>
  tagName.charCodeAt(0) < 97 ? tagName : tagName.toUpperCase();

/** A link that stands where a player stood (`prepare/embed-link.ts`). */
export const isPlayerLink = (element: Element): boolean =>
  element.localName === 'a' && element.hasAttribute('data-embed');
