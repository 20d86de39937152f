import { trimEndSigns } from './trim-signs';

/** Parameters that only say how a reader came. Source: the lists of Miniflux, Firefox and mpchadwick's registry. */
const trackingParameters: ReadonlySet<string> = new Set(
  (
    'fbclid gclid dclid gbraid wbraid gclsrc srsltid yclid ysclid twclid msclkid mc_cid mc_eid mc_tc igshid igsh ' +
    'wickedid hsa_cam _hsenc __hssc __hstc __hsfp _hsmi hsctatracking rb_clickid oly_anon_id oly_enc_id vero_id ' +
    'vero_conv mkt_tok sc_cid _bhlid _branch_match_id _branch_referrer __readwiselocation _ga _gl _bta_tid _bta_c ' +
    'trk_contact trk_msg trk_module trk_sid gdfms gdftrk gdffi _ke _kx dm_i ef_id epik s_kwcid si spm ' +
    'ttclid li_fat_id rdt_cid ref_src ref_url fb_action_ids fb_action_types fb_ref fb_source fb_comment_id _openstat ' +
    'at_medium at_campaign cmpid ns_campaign ns_mchannel ns_source ns_linkname xtor wt_mc'
  ).split(' '),
);

const trackingPrefix = /^(?:utm_|hmb_|itm_|hsa_|mtm_|matomo_|pk_|piwik_|stm_|trk_)/;

/**
 * A key under which one page's addresses meet: without scheme, `www.`, fragment, closing slash and tracking parameters,
 * the host lower-case and what parameters are left in order. Not an address to open.
 */
export function canonicalUrl(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address.trim();
  // Most have none, and asking for them costs as much as the rest.
  const query = url.search === '' ? '' : tellingQuery(url);
  const path = trimEndSigns(url.pathname, '/');
  return `${url.host.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`;
}

/** The parameters that tell pages apart, in order. */
function tellingQuery({ searchParams }: URL): string {
  const parameters = [...searchParams].filter(([name]) => {
    const lower = name.toLowerCase();
    return !trackingParameters.has(lower) && !trackingPrefix.test(lower);
  });
  parameters.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return parameters.map(([name, value]) => `${name}=${value}`).join('&');
}
