declare const brand: unique symbol;

/** HTML as a feed or page gave it: never shown, only sanitised or measured. */
export type UntrustedHtml = string & { readonly [brand]: 'UntrustedHtml' };

/** HTML that `article/sanitise` has let through. Nothing else may make one. */
export type SafeHtml = string & { readonly [brand]: 'SafeHtml' };

/** Marks text from outside as HTML not to be trusted. */
export const untrustedHtml = (text: string): UntrustedHtml => text as UntrustedHtml;
