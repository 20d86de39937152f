/** Query parameters that only tell a site where a reader came from; from miniflux's list and Firefox's stripping list. */
const trackingParams = new Set(
  '_openstat _ga _ke _branch_match_id _branch_referrer _bhlid __hssc __hstc __hsfp _hsenc _hsmi __s __readwiselocation fbclid fb_action_ids fb_action_types fb_ref fb_source fb_comment_id gclid dclid gbraid wbraid gclsrc srsltid yclid ysclid twclid ttclid msclkid igshid igsh li_fat_id mc_cid mc_eid mc_tc mkt_tok wickedid hsctatracking rb_clickid oly_anon_id oly_enc_id vero_id vero_conv sc_cid gdfms gdftrk gdffi redirect_log_mongo_id redirect_mongo_id sb_referer_host mkwid pcrid ef_id s_kwcid dm_i epik zarsrc'.split(
    ' ',
  ),
);

const trackingPrefix =
  /^(?:utm_|mtm_|pk_|piwik_|matomo_|hsa_|_bta_|trk_|stm_|otm_|itm_|hmb_|campaign_(?:id|medium|name|source|term|content)$)/;

/** Redirectors that carry the target in their own address: host, path, and the parameter it stands in. */
const redirectors: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, 'url'],
  [/^lm?\.facebook\.com$/, /^\/l\.php$/, 'u'],
  [/^l\.instagram\.com$/, /^\/$/, 'u'],
  [/^out\.reddit\.com$/, /./, 'url'],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, 'q'],
  [/^slack-redir\.net$/, /^\/link$/, 'url'],
];

const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

const unwrap = (url: URL): URL => {
  for (const [host, path, name] of redirectors) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    const target = parse(url.searchParams.get(name) ?? '');
    if (target !== null && /^https?:$/.test(target.protocol)) return target;
  }
  return url;
};

/** The address without what follows its reader about: redirectors unwrapped, tracking parameters cut; other bytes untouched. */
export const withoutTracking = (address: URL): URL => {
  const url = unwrap(address);
  const query = url.search.slice(1);
  if (query === '') return url;
  // Cut by text, as URLSearchParams would rewrite the escapes of what stays.
  const kept = query.split('&').filter((pair) => {
    const name = (pair.split('=')[0] ?? '').toLowerCase();
    return !trackingParams.has(name) && !trackingPrefix.test(name);
  });
  url.search = kept.join('&');
  return url;
};

/** Hosts and paths whose pictures only count readers, or are buttons of share bars that feeds once carried. */
const beaconHost =
  /(?:^|\.)(?:feedsportal\.com|api\.flattr\.com|stats\.wordpress\.com|pixel\.wp\.com|feedads\.g\.doubleclick\.net|doubleclick\.net|google-analytics\.com|googlesyndication\.com|scorecardresearch\.com|quantserve\.com|moatads\.com|chartbeat\.net|buysellads\.com|pheedo\.com|pheedcontent\.com|vgwort\.de|ioam\.de|ivwbox\.de|xiti\.com|omtrdc\.net|2o7\.net|adnxs\.com|bat\.bing\.com|px\.ads\.linkedin\.com|analytics\.twitter\.com|ct\.pinterest\.com|counter\.yadro\.ru|mc\.yandex\.ru|imrworldwide\.com)$/;
const beaconPath =
  /^(?:facebook\.com\/tr\b|www\.facebook\.com\/tr\b|t\.co\/i\/adsct|feeds\.feedburner\.com\/~(?:r|ff)\/|feeds\.wordpress\.com\/1\.0\/|medium\.com\/_\/stat|[^/]*\.?list-manage\.com\/track|[^/]*\.?substack\.com\/o\/|rss\.nytimes\.com\/c\/|pixel\.[^/]+\/|blogger\.googleusercontent\.com\/tracker\/)/;
const beaconName =
  /(?:^|[/_.-])(?:pixel|beacon|track(?:er|ing)?|spacer|blank|clear|1x1|transparent|webbug)(?:\.(?:gif|png|php|aspx))?$/i;

/** Whether an address is that of a known beacon. */
export const isBeacon = (address: string): boolean => {
  const url = parse(address);
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

/** Whether a picture is there to count its reader: at most 2x2, a known beacon, or named like one and without size or alt text. */
export const isTrackingPixel = (img: Element, address: string): boolean => {
  const width = pixels(img, 'width');
  const height = pixels(img, 'height');
  if ((width <= 2 && height <= 2) || width === 0 || height === 0) return true;
  if (isBeacon(address)) return true;
  const sized = Number.isFinite(width) || Number.isFinite(height);
  const path = parse(address)?.pathname ?? '';
  return !sized && (img.getAttribute('alt') ?? '') === '' && beaconName.test(path);
};
