/** Ids that the banners and dialogues of consent managers bring with them. */
const ids =
  'cookie-law-info-bar cookie-law-info-again cliSettingsPopup onetrust-consent-sdk onetrust-banner-sdk CybotCookiebotDialog usercentrics-root didomi-host qc-cmp2-container cmpbox sp_message_container tarteaucitronRoot iubenda-cs-banner moove_gdpr_cookie_info_bar moove_gdpr_cookie_modal BorlabsCookieBox wpconsent-root cmplz-cookiebanner-container catapult-cookie-bar redim-cookiehint axeptio_overlay truste-consent-track'.split(
    ' ',
  );

/** Ids that a chapter on such dialogues may have as well: of these only what is pressed tells. */
const commonIds =
  'cookie-notice cookiebanner cookie-banner cookieConsent cookieconsent cookie-consent eu-cookie-law klaro'.split(
    ' ',
  );

const pressed = 'button, input, [role="button"], a[class*="button" i], a[class*="btn" i]';

/** Classes of those that have no id. */
const classes =
  'avia-cookie-consent-wrap cookie-notice-container cky-consent-container cmplz-cookiebanner sp-dsgvo-popup-overlay sp-dsgvo-privacy-popup cc-window cli-modal fc-consent-root osano-cm-window ch2-container ez-cookie-dialog-wrapper'.split(
    ' ',
  );

/** Some mark the page itself while their dialogue is open. */
const page = /^(?:html|body|main|article)$/;

/**
 * Takes out what asks for leave to track. On pages of few words a dialogue's explanations are most of the prose, and read like an
 * article on cookies. Boxes that stand for a player until somebody agrees are `settleConsentBoxes`'.
 */
export const dropConsent = (document: Document): void => {
  const common = commonIds.map((id) => document.getElementById(id));
  const boxes = [
    ...ids.map((id) => document.getElementById(id)),
    ...common.filter((box) => box !== null && box.querySelector(pressed) !== null),
    ...classes.flatMap((name) => [...document.getElementsByClassName(name)]),
  ];
  for (const box of boxes) {
    if (box !== null && !page.test(box.localName)) box.remove();
  }
};
