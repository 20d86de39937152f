import { unwrapAddress } from './redirectors';

/** Query parameters that only tell a site where a reader came from; from miniflux's list, Firefox's stripping list and mpchadwick's registry. */
const trackingParams = new Set(
  '_openstat _ga _gl _ke _branch_match_id _branch_referrer _bhlid __hssc __hstc __hsfp _hsenc _hsmi __s __readwiselocation fbclid fb_action_ids fb_action_types fb_ref fb_source fb_comment_id gclid dclid gbraid wbraid gclsrc srsltid yclid ysclid twclid ttclid msclkid igshid igsh li_fat_id mc_cid mc_eid mc_tc mkt_tok wickedid hsctatracking rb_clickid oly_anon_id oly_enc_id vero_id vero_conv sc_cid gdfms gdftrk gdffi redirect_log_mongo_id redirect_mongo_id sb_referer_host mkwid pcrid ef_id s_kwcid dm_i epik zarsrc guccounter guce_referrer guce_referrer_sig at_medium at_campaign at_link_origin ns_mchannel ns_source ns_campaign ns_linkname ncid cmpid ftag'.split(
    ' ',
  ),
);

const trackingPrefix =
  /^(?:utm_|mtm_|pk_|piwik_|matomo_|hsa_|_bta_|trk_|stm_|otm_|ga_|itm_|hmb_|campaign_(?:id|medium|name|source|term|content)$)/;

/** Parameters that mean something else elsewhere, and are only a trace where they name the feed. */
const feedTrace =
  /^(?:source|src|from|ref|partner|emc|via|traffic_source|cmp|ref_src)=(?:rss|feed|atom)(?:[-_.].*|2?\.?0?)?$/i;

const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Ghost writes the site's own host into `ref` of every link that leads out of it. */
const isOwnRef = (name: string, value: string, siteHost: string | null): boolean =>
  siteHost !== null && /^(?:ref|source)$/.test(name) && bareHost(value) === bareHost(siteHost);

const isTrace = (pair: string, siteHost: string | null): boolean => {
  const [name = '', value = ''] = pair.split('=');
  const lower = name.toLowerCase();
  return (
    trackingParams.has(lower) ||
    trackingPrefix.test(lower) ||
    feedTrace.test(pair) ||
    isOwnRef(lower, value, siteHost)
  );
};

/**
 * The address without what follows its reader about: redirectors unwrapped, tracking parameters cut; other bytes untouched.
 * @param siteHost Host of the site or feed that the link stands in.
 */
export const withoutTracking = (address: URL, siteHost: string | null = null): URL => {
  const url = unwrapAddress(address);
  const query = url.search.slice(1);
  if (query === '') return url;
  // Cut by text, as URLSearchParams would rewrite the escapes of what stays.
  const kept = query.split('&').filter((pair) => !isTrace(pair, siteHost));
  if (kept.length < query.split('&').length) url.search = kept.join('&');
  return url;
};
