/** The parts of Trusted Types that are used; TypeScript's own DOM library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ): { createHTML(html: string): string };
}

/**
 * Parses HTML to a document that runs and loads nothing, under Chrome's Trusted Types too. The policy's name stands in the
 * manifest and may be made once a window, so no other code can have one that lets strings through.
 */
export const createInertParser = (
  window: Window & typeof globalThis,
): ((html: string) => Document) => {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('bantin-parser', { createHTML: (html) => html });
  const parser = new window.DOMParser();
  return (html) => parser.parseFromString(policy?.createHTML(html) ?? html, 'text/html');
};
