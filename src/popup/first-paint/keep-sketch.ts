/** An element as it stood: name, attributes, children; what `public/paint-first.js` builds anew. */
type Sketch = string | readonly [string, Readonly<Record<string, string>>, ...Sketch[]];

/** What is kept for one place where the popup's page is shown. */
interface KeptSketches {
  /** The build's style sheet: class names are its own. */
  readonly look: string | undefined;
  /** The list of what is unread, from its top: where the popup begins. */
  readonly start?: { readonly tree: Sketch } | undefined;
  /** The list that was shown last, for as long as the popup resumes there. */
  readonly last: { readonly tree: Sketch };
}

/** Nothing in a sketch can be pressed or followed, or found by its name. */
const asPlain: Readonly<Record<string, string>> = {
  ...{ a: 'span', button: 'span', li: 'div', main: 'div' },
};
const leftOut = /^(id|href|role|tabindex|type|title|for|name|aria-.*|data-testid)$/;
/** Takes the picture of an element as far as it is in sight: structure and texts only, never HTML. */
export const sketch = (element: Element): Sketch => {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (!leftOut.test(name)) attributes[name] = value;
  }
  if (element.scrollTop > 0) {
    attributes['data-sketch-top'] = String(element.scrollTop);
  }
  const children = [...element.childNodes].flatMap((child): readonly Sketch[] => {
    if (child instanceof Element) return isSeen(child) ? [sketch(child)] : [];
    return child.nodeType === Node.TEXT_NODE ? [child.nodeValue ?? ''] : [];
  });
  return [asPlain[element.localName] ?? element.localName, attributes, ...children];
};

const isSeen = (element: Element): boolean =>
  !element.classList.contains('visually-hidden') && getComputedStyle(element).opacity !== '0';

const keyOf = (place: string): string => `bantin.sketch.${place}`;

/**
 * Keeps how the list of a place looks, for its next first paint.
 * @param shown The page's element.
 * @param atStart Whether this is the list of what is unread, from its top.
 */
export const keepSketch = (
  notes: Pick<Storage, 'getItem' | 'setItem'>,
  place: string,
  { shown, atStart }: { readonly shown: Element; readonly atStart: boolean },
): void => {
  const look = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href;
  const old = JSON.parse(notes.getItem(keyOf(place)) ?? 'null') as KeptSketches | null;
  const last = { tree: sketch(shown) };
  const start = atStart ? last : old?.look === look ? old?.start : undefined;
  const kept: KeptSketches = { look, start, last };
  try {
    notes.setItem(keyOf(place), JSON.stringify(kept));
  } catch {
    // No room: the next popup begins with its shell, as the first one did.
  }
};
