/** The attribute of the element that the person's own styles reach into, and no further. */
export const ownStyleScope = 'data-own-styles';

/** Whatever would load something, and an escape that could hide it in a custom property. */
const loads = /(?:url|src|image|image-set|element|cross-fade|paint)\(|\\/i;

/**
 * The person's own CSS as a style sheet that reaches articles only. It is parsed by itself first, and only plain rules and
 * those within `@media` are taken over, one by one and as the browser writes them, so that no stray brace leads out;
 * imports, fonts and values that load are left out, as is what the browser does not understand.
 */
export const ownStyleSheet = (css: string): CSSStyleSheet => {
  const typed = new CSSStyleSheet();
  typed.replaceSync(css);
  const sheet = new CSSStyleSheet();
  for (const rule of safeRules(typed.cssRules)) {
    try {
      sheet.insertRule(rule, sheet.cssRules.length);
    } catch {
      // Not exactly one rule: left out like any other that is not understood.
    }
  }
  return sheet;
};

const safeRules = (rules: CSSRuleList): readonly string[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule) {
      return safeRules(rule.cssRules).map((inner) => `@media ${rule.conditionText} { ${inner} }`);
    }
    // An `&` could name what stands around the article: `body:has(&) nav`.
    if (!(rule instanceof CSSStyleRule) || rule.selectorText.includes('&')) return [];
    const declarations = safeDeclarations(rule.style);
    return [`[${ownStyleScope}] { ${rule.selectorText} { ${declarations} } }`];
  });

const safeDeclarations = (style: CSSStyleDeclaration): string => {
  for (const name of [...style]) {
    if (loads.test(style.getPropertyValue(name))) style.removeProperty(name);
  }
  // A shorthand that waits for a variable hides its parts.
  return loads.test(style.cssText) ? '' : style.cssText;
};
