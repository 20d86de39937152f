/** Takes out what stands around the object, line breaks inside strings and commas before a closing bracket. */
export function mendJson(text: string): string {
  return text
    .slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '');
}

/** The text up to the last object that was closed, with the brackets that are still open closed behind it; '' where none was. */
export function closeJson(text: string): string {
  const open: string[] = [];
  let kept = '';
  let end = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\[^])*(?:"|$)|[[\]{}]/g)) {
    const sign = match[0];
    if (sign === '{') open.push('}');
    else if (sign === '[') open.push(']');
    else if (sign === '}' || sign === ']') {
      if (open.pop() !== sign) return '';
      if (open.length > 0 && open.length <= deepest) {
        end = match.index + 1;
        kept = open.toReversed().join('');
      }
    }
  }
  return end === 0 ? '' : text.slice(0, end) + kept;
}

/** An item stands in the feed's list: what is closed deeper is a part of one that may be cut. */
const deepest = 2;
