/** Languages whose texts nobody who speaks them has gone over yet, by the names of their folders. */
const drafts: readonly string[] = ['de', 'fr', 'es', 'pt', 'pt_BR', 'ja', 'zh_CN', 'ar'];

/** Whether a language's texts are a draft. */
export const isDraft = (language: string): boolean => drafts.includes(language);

/** A folder's name as BCP 47. */
export const tagOf = (language: string): string => language.replaceAll('_', '-');
