import { collapseSpace } from '../../model/collapse-space';
import { drawingAddress, svgMarkup } from './svg-markup';

/** Side in CSS pixels under which a drawing without words is an icon. */
const smallestSide = 100;
/** Characters of markup above which a drawing costs more than it tells. */
const largestMarkup = 300_000;

const notContent =
  'a, button, nav, header nav, footer, label, summary, h1, h2, h3, h4, h5, h6, [class*="icon"], [class*="logo"], [class*="social"], [class*="share"], [role="button"]';

const sideOf = (svg: Element, side: 'width' | 'height'): number => {
  const given = Number.parseFloat(svg.getAttribute(side) ?? '');
  if (Number.isFinite(given) && !(svg.getAttribute(side) ?? '').endsWith('%')) return given;
  const box = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return box[side === 'width' ? 2 : 3] ?? 0;
};

/** Styles in a drawing are no words of it. */
const wordsOf = (svg: Element): string =>
  collapseSpace(
    [...svg.querySelectorAll('text, foreignObject')].map((part) => part.textContent).join(' '),
  );

const isContent = (svg: Element): boolean => {
  if (svg.closest(notContent) !== null || /icon|logo/i.test(svg.getAttribute('class') ?? ''))
    return false;
  const [width, height] = [sideOf(svg, 'width'), sideOf(svg, 'height')];
  if (wordsOf(svg) !== '') return width >= 48 || width === 0;
  return (
    width >= smallestSide && height >= smallestSide && svg.closest('figure, [role="img"]') !== null
  );
};

const nameOf = (svg: Element): string => {
  const title = svg.getAttribute('aria-label') ?? svg.querySelector('title')?.textContent ?? '';
  return collapseSpace(title) === '' ? wordsOf(svg).slice(0, 500) : collapseSpace(title);
};

const setSize = (img: Element, svg: Element): void => {
  for (const side of ['width', 'height'] as const) {
    const value = Math.round(sideOf(svg, side));
    if (value > 0 && value < 10_000) img.setAttribute(side, String(value));
  }
};

/**
 * Charts and diagrams drawn in the page become pictures: as an image a drawing runs nothing, loads nothing and can't leave its
 * frame, in either browser. Icons go.
 */
export const settleDrawings = (document: Document): void => {
  for (const svg of document.querySelectorAll('svg')) {
    if (svg.parentElement?.closest('svg') !== null) continue;
    const markup = isContent(svg) ? svgMarkup(svg) : '';
    if (markup === '' || markup.length > largestMarkup) {
      svg.remove();
      continue;
    }
    const img = document.createElement('img');
    img.setAttribute('src', drawingAddress(markup));
    img.setAttribute('alt', nameOf(svg));
    img.setAttribute('data-drawing', '');
    setSize(img, svg);
    svg.replaceWith(img);
  }
};
