import { collapseSpace } from '../plain-text';

const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|(?:font-size|max-height|height)\s*:\s*0(?:px)?\s*(?:;|!|$)[\s\S]*overflow\s*:\s*hidden|(?:left|right|top|margin-left|text-indent)\s*:\s*-\d{4,}(?:px|em)|clip\s*:\s*rect\((?:0|1px)|clip-path\s*:\s*inset\((?:50|100)%)/i;

/** Hidden boxes whose content a person reaches by a press: tabs, panels of accordions, what is folded away. */
const reachable =
  '[role="tabpanel"], details, .tab-pane, .tab-content, .accordion-collapse, .collapse, [hidden="until-found"]';

/** What a hidden state does not say anything of: players and pictures are hidden till they are loaded. */
const mayLoad =
  /^(?:img|picture|noscript|iframe|video|audio|source|html|body|main|article|template|math)$/;

/** Above this share of the page's text a hidden box is the page, shown once its scripts have run. */
const largestShare = 0.3;

/** A page hides from assistive technology what lies under a dialogue: long text that is there all the same. */
const unmarkVeiled = (document: Document): void => {
  for (const element of document.querySelectorAll('[aria-hidden="true"]')) {
    const holdsText = element.localName === 'p' || element.querySelector('p') !== null;
    if (holdsText && collapseSpace(element.textContent).length > 40)
      element.removeAttribute('aria-hidden');
  }
};

/** Removes what the page does not show its readers, and shows what it only veils. */
export const dropHidden = (document: Document): void => {
  let whole = -1;
  for (const element of document.querySelectorAll(
    '[hidden], [style*="display"], [style*="visibility"], [style*="opacity"], [style*="overflow"], [style*="-9"], [style*="clip"]',
  )) {
    if (mayLoad.test(element.localName) || !element.isConnected) continue;
    if (!element.hasAttribute('hidden') && !hiddenStyle.test(element.getAttribute('style') ?? ''))
      continue;
    if (element.matches(reachable)) continue;
    if (whole < 0) whole = collapseSpace(document.body.textContent).length;
    if (collapseSpace(element.textContent).length <= whole * largestShare) element.remove();
    else {
      element.removeAttribute('hidden');
      element.removeAttribute('style');
    }
  }
  unmarkVeiled(document);
};
