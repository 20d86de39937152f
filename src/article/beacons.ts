/** Hosts whose pictures only count readers. From miniflux's list and what the big counters document. */
const beaconHost =
  /(?:^|\.)(?:feedsportal\.com|api\.flattr\.com|stats\.wordpress\.com|pixel\.wp\.com|doubleclick\.net|googleadservices\.com|google-analytics\.com|googlesyndication\.com|scorecardresearch\.com|quantserve\.com|moatads\.com|chartbeat\.(?:net|com)|parsely\.com|buysellads\.com|pheedo\.com|pheedcontent\.com|vgwort\.de|ioam\.de|ivwbox\.de|xiti\.com|omtrdc\.net|2o7\.net|adnxs\.com|criteo\.(?:com|net)|bat\.bing\.com|px\.ads\.linkedin\.com|analytics\.twitter\.com|ct\.pinterest\.com|counter\.yadro\.ru|mc\.yandex\.ru|imrworldwide\.com|segment-pixel\.invmed\.co|statcounter\.com|histats\.com|hit\.gemius\.pl|open\.convertkit-mail\d*\.com|tinypixel\.[a-z]+|webtrekk\.net|demdex\.net|krxd\.net|bluekai\.com|rlcdn\.com|mixpanel\.com)$/;

const beaconPath =
  /^(?:(?:www\.)?facebook\.com\/tr\b|t\.co\/i\/adsct|googleads\.[^/]+\/|feeds\.feedburner\.com\/~(?:r|ff)\/|feeds\.wordpress\.com\/1\.0\/|medium\.com\/_\/stat|[^/]*\.?list-manage\.com\/track|mailchi\.mp\/track|[^/]*\.?substack\.com\/o\/|cdn\.embedly\.com\/widgets\/tracker|rss\.nytimes\.com\/c\/|(?:plus\.google|twitter)\.com\/share|pixel\.[^/]+\/|beacon\.[^/]+\/|blogger\.googleusercontent\.com\/tracker\/|[^/]+\/(?:[^?]*\/)?logc?\.gif$)/;

const beaconName =
  /(?:^|[/_.-])(?:pixel|beacon|track(?:er|ing)?|open|count(?:er)?|spacer|blank|clear|1x1|transparent|webbug)(?:\.(?:gif|png|php|aspx))?$/i;

/** Whether an address is that of a known beacon. */
export const isBeacon = (address: string): boolean => {
  const url = URL.parse(address);
  if (url === null) return false;
  return beaconHost.test(url.hostname) || beaconPath.test(url.hostname + url.pathname);
};

const pixels = (img: Element, side: 'width' | 'height'): number => {
  const attribute = img.getAttribute(side);
  const styled = new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)px`, 'i').exec(
    img.getAttribute('style') ?? '',
  )?.[1];
  const size = Number.parseFloat(attribute ?? styled ?? '');
  return Number.isNaN(size) ? Number.POSITIVE_INFINITY : size;
};

const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)/i;

/** Hidden for good: a picture that a script will load and show carries a second address. */
const isHidden = (img: Element): boolean => {
  if (!img.hasAttribute('hidden') && !hiddenStyle.test(img.getAttribute('style') ?? ''))
    return false;
  return ![...img.attributes].some(({ name }) =>
    /^(?:data-.*(?:src|lazy|original|url)|srcset)/.test(name),
  );
};

/** The last thing in a text, without a name, at an address that is mostly parameters and ends in no picture's name. */
const closesText = (img: Element, url: URL): boolean => {
  if (url.search.length <= 40 || /\.(?:jpe?g|png|webp|gif|avif|svg)$/i.test(url.pathname))
    return false;
  for (
    let node: Node | null = img;
    node !== null && node.nodeName !== 'BODY';
    node = node.parentNode
  ) {
    for (let after = node.nextSibling; after !== null; after = after.nextSibling) {
      if (after.nodeType === Node.ELEMENT_NODE || (after.nodeValue ?? '').trim() !== '')
        return false;
    }
  }
  return true;
};

/**
 * Whether a picture is there to count its reader: at most 2x2, hidden, a known beacon, or without size and alt text and named like
 * one or set last with an address of parameters.
 */
export const isTrackingPixel = (img: Element, address: string): boolean => {
  const width = pixels(img, 'width');
  const height = pixels(img, 'height');
  if ((width <= 2 && height <= 2) || width === 0 || height === 0) return true;
  if (isHidden(img) || isBeacon(address)) return true;
  const sized = Number.isFinite(width) || Number.isFinite(height);
  const url = URL.parse(address);
  if (sized || url === null || (img.getAttribute('alt') ?? '') !== '') return false;
  return beaconName.test(url.pathname) || closesText(img, url);
};
