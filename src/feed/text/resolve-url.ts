import { trimSigns } from './trim-signs';

/** An absolute http(s) address; null where the text gives none. */
export function resolveUrl(text: string, base: string | null): string | null {
  const trimmed = trimSigns(text.trim(), '\u200b\ufeff \n\r\t');
  if (trimmed === '') return null;
  const whole = /^www\.[\w-]+\./i.test(trimmed) ? `http://${trimmed}` : trimmed;
  const url = URL.parse(whole, base === null || base === '' ? undefined : base);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}
