/** How the line begins and goes on that WordPress puts under each post of a feed, in the languages of its feeds that are read most. */
const signature =
  /\s*\b(?:The post|Bài viết|Der Beitrag|L['’]article|El artículo|La entrada|O post) .{1,300} (?:(?:first )?appeared first on|(?:đã )?xuất hiện (?:đầu tiên|trước tiên|trước) (?:trên|tại|ở|vào ngày)|erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareceu primeiro em) (?:(?![.!?] ).){1,120}$/u;

/**
 * A feed's text in one line without its signature, which names title and site: where those change, nobody edited the text.
 * @param text As `plainText` makes it.
 */
export const withoutSignature = (text: string): string => {
  // Only the end is looked at, so that a long text costs no more than a short one.
  const from = Math.max(0, text.length - 500);
  return text.slice(0, from) + text.slice(from).replace(signature, '');
};
