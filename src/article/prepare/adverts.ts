/** How ad servers and editors name the boxes they fill. */
const advertName =
  /(?:^|[\s_-])(?:ads?|adsbygoogle|adsense|adunit|ad-?(?:slot|unit|box|container|wrapper|banner|frame)|advert(?:isement|ising|s)?|banner-?ads?|gpt|dfp|doubleclick|sponsor(?:ed)?|taboola|outbrain)(?=$|[\s_\d-])/i;

/** The commonest formats; source: IAB's New Standard Ad Unit Portfolio and its forerunner, by width and height. */
const formats: ReadonlySet<string> = new Set(
  '300x250 336x280 300x600 160x600 120x600 728x90 970x90 970x250 468x60 320x50 320x100 300x50'.split(
    ' ',
  ),
);

/** Photographs have these sizes as well. */
const photographs = /^(?:300x250|336x280|300x600)$/;

const sizeOf = (shown: Element): string =>
  `${shown.getAttribute('width') ?? ''}x${shown.getAttribute('height') ?? ''}`.replaceAll('px', '');

/** Whether a linked picture is an advert, by a size that nothing else has. */
export const isBanner = (img: Element): boolean => {
  const size = sizeOf(img);
  return formats.has(size) && !photographs.test(size) && img.closest('a[href]') !== null;
};

/** So many boxes around a frame may be named for it. */
const boxesUp = 3;

/** Where sign-ups for letters are framed from. */
const signUp =
  /^https?:\/\/(?:[\w-]+\.)*(?:beehiiv\.com|list-manage\.com|convertkit\.com|kit\.com|ck\.page|mailerlite\.com|buttondown\.(?:email|com)|hsforms\.(?:com|net))\//i;

/** Whether a frame of no known player is one of an ad server or a sign-up, by its address, by the names around it or by its size. */
export const isAdvertFrame = (frame: Element): boolean => {
  if (formats.has(sizeOf(frame)) || signUp.test(frame.getAttribute('src') ?? '')) return true;
  let box: Element | null = frame;
  for (let up = 0; box !== null && up < boxesUp; up += 1, box = box.parentElement) {
    if (/^(?:body|main|article)$/.test(box.localName)) return false;
    if (advertName.test(`${box.getAttribute('class') ?? ''} ${box.id}`)) return true;
  }
  return false;
};
