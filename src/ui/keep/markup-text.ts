/** Characters that XML 1.0 does not know (§2.2): no escape brings them in. */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text for XML or HTML, between tags or in a quoted attribute. */
export const markupText = (text: string): string =>
  xmlCharacters(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** A text without what XML cannot hold. */
export const xmlCharacters = (text: string): string => text.replace(notXml, '');
