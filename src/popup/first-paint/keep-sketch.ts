/** An element as it stood: name, attributes, children; what `public/paint-first.js` builds anew. */
type Sketch = string | readonly [string, Readonly<Record<string, string>>, ...Sketch[]];

/** What is kept for one place where the popup's page is shown. */
interface KeptSketches {
  readonly at: number;
  /** The build's style sheet: class names are its own. */
  readonly look: string | undefined;
  /** The list of what is unread, from its top: where the popup begins. */
  readonly start?: { readonly tree: Sketch } | undefined;
  /** What was shown last, for as long as the popup resumes there; null where an article was open. */
  readonly last: { readonly tree: Sketch } | null;
}

/** Nothing in a sketch can be pressed or followed, or found by its name. */
const asPlain: Readonly<Record<string, string>> = {
  ...{ a: 'span', button: 'span', li: 'div', main: 'div' },
};
const leftOut = /^(id|href|role|tabindex|type|title|for|name|aria-.*|data-testid)$/;
/** Rows further outside the window than this, in pixels, are not the first screen. */
const besideWindowPx = 360;

/** Takes the picture of an element as far as it is in sight: structure and texts only, never HTML. */
export const sketch = (element: Element): Sketch => {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (!leftOut.test(name)) attributes[name] = value;
  }
  if (element.scrollTop > 0) {
    attributes['data-sketch-top'] = String(element.scrollTop - heightAbove(element));
  }
  const children = [...element.childNodes].flatMap((child): readonly Sketch[] => {
    if (child instanceof Element) return isSeen(child) ? [sketch(child)] : [];
    return child.nodeType === Node.TEXT_NODE ? [child.nodeValue ?? ''] : [];
  });
  return [asPlain[element.localName] ?? element.localName, attributes, ...children];
};

const isSeen = (element: Element): boolean => {
  if (element instanceof HTMLLIElement) return side(element) === 0;
  return (
    !element.classList.contains('visually-hidden') && getComputedStyle(element).opacity !== '0'
  );
};

/** -1 for a row far above the window, 1 for one far below. */
const side = (row: Element): -1 | 0 | 1 => {
  const { top, bottom } = row.getBoundingClientRect();
  if (bottom < -besideWindowPx) return -1;
  return top > innerHeight + besideWindowPx ? 1 : 0;
};

/** What the rows that are left out above would have taken. */
const heightAbove = (list: Element): number =>
  [...list.querySelectorAll('li')]
    .filter((row) => side(row) < 0)
    .reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);

const keyOf = (place: string): string => `bantin.sketch.${place}`;

/**
 * Keeps what a place shows, for its next first paint.
 * @param shown The page's element; null where an article is open, which is not sketched.
 * @param atStart Whether this is the list of what is unread, from its top.
 */
export const keepSketch = (
  notes: Pick<Storage, 'getItem' | 'setItem'>,
  place: string,
  { shown, atStart }: { readonly shown: Element | null; readonly atStart: boolean },
): void => {
  const look = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href;
  const old = JSON.parse(notes.getItem(keyOf(place)) ?? 'null') as KeptSketches | null;
  const picture = shown === null ? null : { tree: sketch(shown) };
  const start = atStart && picture ? picture : old?.look === look ? old?.start : undefined;
  const kept: KeptSketches = { at: Date.now(), look, start, last: picture };
  try {
    notes.setItem(keyOf(place), JSON.stringify(kept));
  } catch {
    // No room: the next popup begins with its shell, as the first one did.
  }
};
