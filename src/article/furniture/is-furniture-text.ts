import { isTallyLine } from '../words/is-tally-line';
import { disclosure } from '../words/disclosure';
import { furnitureLine } from '../words/furniture-line';
import {
  advertAsk,
  appeal,
  arrowLead,
  consentOpening,
  copyrightLine,
  disclaimer,
  signatureLine,
} from '../words/furniture-words';
import { newsletterAsk } from '../words/newsletter-ask';
import { pointerLead } from '../words/pointer-lead';
import { isNothingBut, linkDensity, textOf } from '../element-text';

/** "See also the second chapter." is a sentence of the author's; "See also: …" and "See also …" without a stop are the site's. */
export const leadElsewhere = (text: string): string | null => {
  const lead = pointerLead.exec(text)?.[0];
  if (lead === undefined) return null;
  return !/[.!?]$/.test(text) || /^\s*:/.test(text.slice(lead.length)) ? lead : null;
};

/** "Previous article" in an element of its own, right before a link: its words run into the link's. */
const labelBeforeLink = (element: Element): string | null => {
  const label = element.firstElementChild;
  const link = label?.nextElementSibling ?? null;
  if (label === null || link?.localName !== 'a' || link.nextElementSibling !== null) return null;
  return label.localName === 'a' ? null : leadElsewhere(textOf(label));
};

/** A link behind an arrow, and nothing else. */
const isArrowed = (text: string, element: Element): boolean =>
  arrowLead.test(text) &&
  // An address that can be read is an author's.
  !text.includes('://') &&
  text.length * (1 - linkDensity(element)) < 5;

const longestToolbar = 120;

/** "Jump to recipe · Print recipe": links that are furniture each, and nothing between them. */
export const isToolbar = (text: string, element: Element): boolean => {
  if (text.length > longestToolbar) return false;
  const links = [...element.querySelectorAll('a')].map(textOf);
  if (links.length < 2 || !links.every((link) => furnitureLine.test(link))) return false;
  return isNothingBut(links, text);
};

const pointsBack = /^[←‹«⟵]/u;
const pointsOn = /[→›»⟶]$/u;

/** "← The older post", "The newer post →": ways on through the site, by their arrows. */
const isWayOn = (text: string, element: Element): boolean => {
  if (!pointsBack.test(text) || !pointsOn.test(text)) return false;
  const links = [...element.querySelectorAll('a')].map(textOf);
  if (links.length !== 2 || linkDensity(element) < 0.9) return false;
  return pointsBack.test(links[0] ?? '') && pointsOn.test(links[1] ?? '');
};

/** Fewer words in capitals are a name, a warning or a button's. */
const leastShouted = 4;

/** "AMAs" may stand among capitals. */
const shoutedShare = 0.9;

const isInCapitals = (text: string): boolean => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const others = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 0 && capitals / (capitals + others) >= shoutedShare;
};

/** A paragraph that is one link in capitals: another story's headline (Fox and its like). */
const isShouted = (text: string, element: Element): boolean =>
  element.localName === 'p' &&
  element.querySelectorAll('a').length === 1 &&
  text.split(' ').length >= leastShouted &&
  isInCapitals(text) &&
  linkDensity(element) > 0.9 &&
  element.querySelector('img, [data-embed]') === null;

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const wholeBlocks = [furnitureLine, signatureLine, copyrightLine, disclosure, disclaimer];

/** Whether a block, whose text is given, says nothing but what sites say around articles. */
export const isFurnitureText = (text: string, element: Element): boolean => {
  if (consentOpening.test(text) && element.querySelector('p, div') === null) return true;
  if (text.length > 420) return false;
  if (wholeBlocks.some((line) => line.test(text))) return true;
  if (isToolbar(text, element) || isWayOn(text, element)) return true;
  if (element.localName !== 'li' && isTallyLine(text)) return true;
  if (text.length < 260 && [newsletterAsk, appeal, advertAsk].some((ask) => ask.test(text)))
    return true;
  if (isArrowed(text, element) || isShouted(text, element)) return true;
  const lead = leadElsewhere(text) ?? labelBeforeLink(element);
  if (lead === null) return false;
  if (linkDensity(element) > 0.45) return true;
  // All but the lead is links, however short they are.
  const links = [...element.querySelectorAll('a')].map(textOf).join('');
  return lettersIn(text) - lettersIn(links) - lettersIn(lead) < 3;
};
