import { keepTexts } from '../browser/kept-texts';
import { loadTexts } from '../browser/load-texts';

const sketches = 'bantin.sketch.';

/** Keeps a language's texts for all pages, and shows this page in it. */
export const changeLanguage = async (language: string): Promise<void> => {
  const texts = await loadTexts(language);
  // Neither a language that is not there nor a full disk may have the page load for ever.
  if (texts === null && language !== 'auto') return;
  if (!keepTexts(texts)) return;
  // What the popup would paint first is in the language of before.
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(sketches)) localStorage.removeItem(key);
  }
  location.reload();
};
