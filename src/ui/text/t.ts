import { getMessage, type MessageKey } from '../../browser/i18n';

/** A text that has one form for each plural category: `x_one`, `x_other`. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** A text in the browser's language. */
export const t = (key: MessageKey, ...substitutions: readonly (string | number)[]): string =>
  getMessage(
    key,
    substitutions.map((value) => (typeof value === 'number' ? formatNumber(value) : value)),
  );

/** A text that counts something, in the form the language wants for that count (`$1`). */
export const tn = (
  key: PluralKey,
  count: number,
  ...substitutions: readonly (string | number)[]
): string => {
  const form = new Intl.PluralRules(textLanguage()).select(count);
  // Some languages have forms that English knows nothing of; one that a language leaves out is as its last.
  const text = t(`${key}_${form}` as MessageKey, count, ...substitutions);
  return text === '' ? t(`${key}_other`, count, ...substitutions) : text;
};

/** The language the texts are in, BCP 47: dates and numbers follow it, not a browser language we have no texts for. */
export const textLanguage = (): string => getMessage('languageTag', []);

/** A number with the marks of the texts' language. */
export const formatNumber = (value: number): string => value.toLocaleString(textLanguage());
