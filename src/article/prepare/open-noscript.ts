import { textOf } from '../element-text';
import { isTrackingPixel } from '../beacons';

/** A noscript that says more than this is what the page shows readers without scripts. */
const leastText = 200;

const holdsOnlyPicture = (element: Element): boolean =>
  textOf(element) === '' && element.querySelectorAll('img').length === 1;

/** The picture that scripts would fill, beside its twin for readers without scripts. */
const lazyTwin = (noscript: Element): Element | null => {
  for (const beside of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (beside === null) continue;
    if (beside.localName === 'img') return beside;
    // Inside `picture` the sources belong to the picture that goes.
    if (beside.localName !== 'noscript' && holdsOnlyPicture(beside)) {
      return beside.localName === 'picture' ? beside : beside.querySelector('img');
    }
  }
  return null;
};

const isPixel = (img: Element): boolean => isTrackingPixel(img, img.getAttribute('src') ?? '');

const useTwin = (noscript: Element, twin: Element): void => {
  const lazy = lazyTwin(noscript);
  if (lazy === null) noscript.before(twin);
  else if (lazy.closest('noscript') === null) lazy.replaceWith(twin);
};

/**
 * Opens `noscript`: a picture in it takes the place of the one that scripts would load, players and longer texts stand where it
 * stood, notices that ask for scripts go.
 */
export const openNoscript = (document: Document, parse: (html: string) => Document): void => {
  for (const noscript of document.querySelectorAll('noscript')) {
    // A parser without scripting makes elements of a noscript in the body, one with scripting makes text.
    const body =
      noscript.firstElementChild === null && noscript.textContent.includes('<')
        ? document.importNode(parse(noscript.textContent).body, true)
        : noscript;
    const pictures = [...body.querySelectorAll('img')].filter((img) => !isPixel(img));
    const text = textOf(body);
    const [only] = pictures;
    if (text.length > leastText || body.querySelector('iframe, video, audio') !== null) {
      noscript.before(...body.childNodes);
    } else if (only !== undefined && pictures.length === 1) useTwin(noscript, only);
    else if (pictures.length > 1) noscript.before(...pictures);
    noscript.remove();
  }
};
