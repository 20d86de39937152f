import { absolute } from '../safe-address';
import { dropBrokenCards } from './drop-broken-cards';
import { dropConsent } from './drop-consent';
import { dropMachinery } from './drop-machinery';
import { dropReadAloud } from './drop-read-aloud';
import { dropHidden } from './drop-hidden';
import { findLeadPicture } from './find-lead-picture';
import { findNotes } from './find-notes';
import { settleInlineNotes } from './inline-notes';
import { keepLineBreaks } from './keep-line-breaks';
import { markCallouts } from './mark-callouts';
import { markTasks } from './mark-tasks';
import { markTex } from './mark-tex';
import { nameSigns } from './name-signs';
import { openEditorData } from './open-editor-data';
import { openNoscript } from './open-noscript';
import { openPanels } from './open-panels';
import { openShadows } from './open-shadows';
import { openStreamed } from './open-streamed';
import { openTabs } from './open-tabs';
import { ownElements } from './own-elements';
import { plainElements } from './plain-elements';
import type { PreparedPage } from './prepared-page';
import { settleCaptions } from './settle-captions';
import { settleCards } from './settle-cards';
import { settleCode } from './settle-code';
import { settleDrawings } from './settle-drawings';
import { settleEmbeds } from './settle-embeds';
import { settleGalleries } from './settle-galleries';
import { settleHeadings } from './settle-headings';
import { settleLinks } from './settle-links';
import { settleMath } from './settle-math';
import { settleNamelessCaptions } from './settle-nameless-captions';
import { settlePictures } from './settle-pictures';
import { settleTables } from './settle-tables';
import { settleTerminals } from './settle-terminals';
import { settleVerses } from './settle-verses';

/** The page's own base where it sets one, else its address. */
const takeBase = (document: Document, url: string): string => {
  const bases = document.querySelectorAll('base');
  const declared = document.querySelector('base[href]')?.getAttribute('href') ?? null;
  for (const base of bases) base.remove();
  return absolute(declared, url)?.href ?? url;
};

/**
 * Makes a parsed page say by itself what its scripts would have made of it, each kind of thing in one form: real pictures, players
 * as links, listings as text, formulas as MathML, absolute addresses. Text stays in its place: which blocks are the article is decided
 * after it. Returns what `dressArticle` needs.
 */
export const prepareDocument = (
  document: Document,
  url: string,
  parse: (html: string) => Document,
): PreparedPage => {
  const baseUrl = takeBase(document, url);
  openStreamed(document);
  openShadows(document);
  openNoscript(document, parse);
  openEditorData(document);
  dropConsent(document);
  dropMachinery(document);
  dropBrokenCards(document, url, baseUrl);
  markTasks(document);
  // Before what is hidden goes: libraries hide the MathML beside what they drew.
  settleMath(document, parse);
  markTex(document);
  settleVerses(document);
  settleTerminals(document, parse);
  settleCode(document);
  keepLineBreaks(document);
  settleCards(document, baseUrl);
  dropReadAloud(document);
  // Found once: to look for them takes long, and few pages have any.
  const own = ownElements(document);
  settleEmbeds(document, baseUrl, own);
  settlePictures(document, baseUrl, own);
  nameSigns(document);
  settleDrawings(document);
  // After players and pictures, which are told by the names of their elements.
  settleInlineNotes(document);
  plainElements(own);
  openTabs(document);
  openPanels(document);
  settleHeadings(document);
  dropHidden(document);
  settleLinks(document, url, baseUrl);
  settleGalleries(document);
  settleCaptions(document);
  settleNamelessCaptions(document, baseUrl);
  settleTables(document);
  markCallouts(document);
  return { url, baseUrl, notes: findNotes(document), lead: findLeadPicture(document, baseUrl) };
};
