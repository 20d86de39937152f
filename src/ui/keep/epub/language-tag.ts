/** A language as books name it (BCP 47, in its canonical writing); `und` where it is none. */
export const languageTag = (language: string | null): string => {
  try {
    return Intl.getCanonicalLocales(language ?? 'und')[0] ?? 'und';
  } catch {
    return 'und';
  }
};
