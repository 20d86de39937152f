import DOMPurify from 'dompurify';
import type { Config, DOMPurify as Purifier, WindowLike } from 'dompurify';
import { allowedAttributes, allowedTags, forbiddenContents } from './allowed-markup';
import { embedLink, embedTags, insertEmbedLink } from './prepare/embed-link';
import { pictureAttributes } from './prepare/picture-source';

export type { WindowLike } from 'dompurify';

// Each is one object for good: DOMPurify reads a configuration anew whenever it is another than the last.
const shared: Config = {
  ALLOWED_TAGS: [...allowedTags],
  FORBID_CONTENTS: [...forbiddenContents],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  SANITIZE_DOM: true,
  SAFE_FOR_XML: true,
  WHOLE_DOCUMENT: false,
};

/** For storing, as a body: also lets the attributes through in which a picture's address may stand, for the next step to choose from. */
export const storingConfig: Config & { readonly RETURN_DOM: true } = {
  ...shared,
  ALLOWED_ATTR: [...allowedAttributes, ...pictureAttributes, 'style'],
  RETURN_DOM: true,
};

/** For showing, as a fragment: `src` only for pictures that are in the text itself, which the hook below sees to. */
export const showingConfig: Config & { readonly RETURN_DOM_FRAGMENT: true } = {
  ...shared,
  ALLOWED_ATTR: [...allowedAttributes, 'src'],
  RETURN_DOM_FRAGMENT: true,
};

const made = new WeakMap<WindowLike, Purifier>();

/** A sanitiser of our own for a window: DOMPurify's shared one could have been given other hooks. */
export const purifierFor = (window: WindowLike): Purifier => {
  const known = made.get(window);
  if (known !== undefined) return known;
  const purifier = DOMPurify(window);
  made.set(window, purifier);
  return purifier;
};

/** Replaces players by links while the sanitiser walks, before it removes them; the link itself is built from checked parts. */
export const withEmbedLinks = <T>(purifier: Purifier, baseUrl: string, work: () => T): T => {
  purifier.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (!embedTags.has(tagName) || node.parentNode === null) return;
    const link = embedLink(node as Element, baseUrl);
    if (link !== null) insertEmbedLink(node as Element, link);
  });
  try {
    return work();
  } finally {
    purifier.removeHooks('uponSanitizeElement');
  }
};
