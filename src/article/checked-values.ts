import { findAny } from './find-any';
import { calloutKinds, embedKinds } from './allowed-markup';

const oneOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`);

/** What the attributes of the contract in `allowed-markup.ts` may say; any other value would be the page's own. */
const patterns: Readonly<Record<string, RegExp>> = {
  id: /^at-\d{1,6}$/,
  // How a list is numbered; the sanitiser leaves it on nothing that loads or runs.
  type: /^[1aAiI]$/,
  dir: /^(?:ltr|rtl|auto)$/i,
  // Sizes that are no plain numbers would let a picture cover the interface.
  width: /^\d{1,4}$/,
  height: /^\d{1,4}$/,
  'data-language': /^[a-z0-9+#._-]{1,24}$/,
  'data-math': /^(?:inline|block)$/,
  'data-embed': oneOf(embedKinds),
  'data-post': oneOf(embedKinds),
  'data-callout': oneOf(calloutKinds),
  'data-gallery': /^$/,
  'data-drawing': /^$/,
  'data-notes': /^$/,
  'data-note-ref': /^\d{1,4}$/,
  'data-note-back': /^$/,
};

const selector = Object.keys(patterns)
  .map((name) => `[${name}]`)
  .join(', ');

/** Removes every attribute whose value is none that the contract knows. */
export const checkValues = (root: ParentNode): void => {
  for (const element of findAny(root, selector)) {
    for (const { name, value } of [...element.attributes]) {
      const pattern = patterns[name];
      if (pattern !== undefined && !pattern.test(value)) element.removeAttribute(name);
    }
  }
};
