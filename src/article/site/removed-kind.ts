import { textOf } from '../element-text';
import type { RemovedKind } from '../../model/content';
import { appeal, boxHeading, shareTarget, signatureLine } from '../words/furniture-words';
import { newsletterAsk } from '../words/newsletter-ask';
import { pointerLead } from '../words/pointer-lead';
import { collapseSpace } from '../../model/collapse-space';
import { isConsentText } from '../words/wall-words';

const adWords =
  /^(?:advertis|sponsor|promoted|ad\b|quảng cáo|tài trợ|anzeige|werbung|publici|реклама|広告)/iu;

const shareWords =
  /^(?:share|tweet|like this|follow us|copy link|chia sẻ|theo dõi|teilen|partager|compartir)/iu;

/** What a removed part was, as far as its words and links tell. */
export const removedKind = (part: Element): RemovedKind => {
  const text = textOf(part);
  if (signatureLine.test(text)) return 'signature';
  if (newsletterAsk.test(text)) return 'newsletter';
  if (adWords.test(text)) return 'ad';
  const links = [...part.querySelectorAll('a[href]')];
  const shares = links.filter((link) => shareTarget.test(link.getAttribute('href') ?? ''));
  if (shareWords.test(text) || (shares.length > 0 && shares.length * 2 >= links.length))
    return 'share';
  const heading = collapseSpace(part.querySelector('h1, h2, h3, h4, h5, h6')?.textContent ?? text);
  if (boxHeading.test(heading)) return 'author';
  if (pointerLead.test(text)) return 'related';
  if (isConsentText(text)) return 'consent';
  return appeal.test(text) ? 'newsletter' : 'recurring';
};
