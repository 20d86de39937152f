import type { ArticleId } from '../model/ids';
import type { MadeText } from '../model/made-text';
import { write, type Library } from './open-library';

type Wanted = Pick<MadeText, 'articleId' | 'kind' | 'language' | 'source'>;

/** What was made of this very text before; null where nothing was, or the text is another. */
export const readMadeText = async (
  library: Library,
  { articleId, kind, language, source }: Wanted,
): Promise<readonly string[] | null> => {
  const made = await library.db.get('madeTexts', [articleId, kind, language]);
  return made?.source.join('\n') === source.join('\n') ? made.lines : null;
};

/** Keeps what was made, in place of what was made of an older text. */
export const storeMadeText = async (
  library: Library,
  made: Omit<MadeText, 'madeAt'>,
): Promise<void> => {
  await library.db.put('madeTexts', { ...made, madeAt: library.now() });
};

/** Lets go of what was made of articles that are gone. */
export const forgetLostTexts = async (library: Library): Promise<void> => {
  const tx = write(library, ['articles', 'madeTexts']);
  const known = new Map<ArticleId, boolean>();
  for (const key of await tx.objectStore('madeTexts').getAllKeys()) {
    const [articleId] = key;
    const is =
      known.get(articleId) ?? (await tx.objectStore('articles').getKey(articleId)) !== undefined;
    known.set(articleId, is);
    if (!is) void tx.objectStore('madeTexts').delete(key);
  }
  await tx.done;
};
