import { findAny } from '../find-any';
import { textOf } from '../element-text';
import { hiddenClasses } from './hidden-classes';
import { unfoldRest } from './unfold-rest';

const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|(?:font-size|max-height|height)\s*:\s*0(?:px)?\s*(?:;|!|$)[\s\S]*overflow\s*:\s*hidden|(?:left|right|top|margin-left|text-indent)\s*:\s*-\d{4,}(?:px|em)|clip\s*:\s*rect\((?:0|1px)|clip-path\s*:\s*inset\((?:50|100)%)/i;

/** Other names that show it after all: on wide screens, once pressed; but not what is for printing only. */
const shownClass =
  /(?:^|\s)(?:(?!print)\S+[:@]\S*|d-(?:sm|md|lg|xl|xxl)-\S+|visible-(?!print)\S+)(?=\s|$)/;

/** Hidden boxes whose content a person reaches by a press: tabs, panels of accordions, what is folded away. */
const reachable =
  '[role="tabpanel"], details, .tab-pane, .tab-content, .collapse, [class*="accordion" i], [class*="acc-" i], [class*="faq" i], [class*="collapsible" i], [class*="toggle-content" i], [class*="spoiler" i], [hidden="until-found"]';

/** What a hidden state does not say anything of: players and pictures are hidden till they are loaded. */
const mayLoad =
  /^(?:img|picture|noscript|iframe|video|audio|source|html|body|main|article|template|math)$/;

/** Above this share of the page's text a hidden box is the page, shown once its scripts have run. */
const largestShare = 0.3;

/** So much text beside a picture does not wait for it. */
const longestWaiting = 1000;

/** Boxes around pictures and players are hidden by class as well until those are loaded. */
const isHiddenByClass = (element: Element): boolean =>
  element.matches(hiddenClasses) &&
  !shownClass.test(element.getAttribute('class') ?? '') &&
  (element.querySelector('img, a[data-embed]') === null || textOf(element).length > longestWaiting);

/** Whether the page itself hides an element: by an attribute, its style or a class. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  hiddenStyle.test(element.getAttribute('style') ?? '') ||
  isHiddenByClass(element);

/** A page hides from assistive technology what lies under a dialogue: long text that is there all the same. */
const unmarkVeiled = (document: Document): void => {
  for (const element of document.querySelectorAll('[aria-hidden="true"]')) {
    const holdsText = element.localName === 'p' || element.querySelector('p') !== null;
    if (holdsText && textOf(element).length > 40) element.removeAttribute('aria-hidden');
  }
};

/** Removes what the page does not show its readers, and shows what it only veils. */
export const dropHidden = (document: Document): void => {
  let whole = -1;
  for (const element of findAny(document, `[hidden], [style], ${hiddenClasses}`)) {
    if (mayLoad.test(element.localName) || !element.isConnected || !isHidden(element)) continue;
    if (element.matches(reachable) || unfoldRest(element)) continue;
    if (whole < 0) whole = textOf(document.body).length;
    if (textOf(element).length <= whole * largestShare) element.remove();
    else {
      element.removeAttribute('hidden');
      element.removeAttribute('style');
    }
  }
  unmarkVeiled(document);
};
