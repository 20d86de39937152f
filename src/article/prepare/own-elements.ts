/** Elements as pages are made of; only what is none of them is asked for its name, which costs more than finding it. */
const common =
  'a, div, span, li, p, img, ul, path, svg, i, h2, h3, h4, button, input, section, td, tr, strong, b, em, br, script, link, style, meta, option, label, article, figure, picture, source, small, time, use, g, ol, header, footer, nav, aside, form, iframe, noscript, table, tbody, th, h1, h5, h6, figcaption, code, pre, blockquote, sup, hr, main, video';

const others = `body :not(${common})`;

/** Elements that a page defined itself: by the standard a hyphen is in their names. */
export const ownElements = (document: Document): readonly Element[] =>
  [...document.querySelectorAll(others)].filter(
    ({ localName, namespaceURI }) =>
      localName.includes('-') && namespaceURI === 'http://www.w3.org/1999/xhtml',
  );
