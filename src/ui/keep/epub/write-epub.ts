import { strToU8, zipSync, type Zippable } from 'fflate';
import { t, tn, textLanguage } from '../../text/t';
import type { KeptArticle } from '../kept-article';
import { bookStyle } from '../page-style';
import { makeChapter, type Chapter } from './make-chapter';
import { containerFile, navigationFile, packageFile, type Book } from './package-files';

interface EpubOptions {
  readonly now: Date;
  /** Makes a UUID. */
  readonly newId: () => string;
}

/** Articles as one EPUB 3 book, pictures and contents with it. The type comes first and unpacked (OCF 3.3, §4.3). */
export const writeEpub = async (
  articles: readonly KeptArticle[],
  { now, newId }: EpubOptions,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chapters: Chapter[] = [];
  for (const article of articles) chapters.push(await makeChapter(article, chapters.length + 1));
  const book = bookOf(articles, chapters, { now, newId });
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(containerFile),
    'book/package.opf': strToU8(packageFile(book)),
    'book/nav.xhtml': strToU8(navigationFile(book)),
    'book/style.css': strToU8(bookStyle),
  };
  for (const { file, xhtml, pictures } of chapters) {
    files[`book/${file}`] = strToU8(xhtml);
    // They are packed already.
    for (const { name, bytes } of pictures) files[`book/${name}`] = [bytes, { level: 0 }];
  }
  return zipSync(files, { mtime: now });
};

const bookOf = (
  articles: readonly KeptArticle[],
  chapters: readonly Chapter[],
  { now, newId }: EpubOptions,
): Book => {
  const [first] = articles;
  const one = articles.length === 1 ? first : undefined;
  const authors = articles.map(({ author, feedName }) => author ?? feedName);
  return {
    id: newId(),
    title: one
      ? one.title || t('untitled')
      : tn('bookTitle', articles.length, now.toLocaleDateString(textLanguage())),
    language: one?.language ?? commonest(articles.map(({ language }) => language ?? 'und')),
    direction: first?.direction ?? 'ltr',
    authors: [...new Set(authors)].filter((name) => name !== ''),
    source: one?.link ?? null,
    publisher: one?.feedName ?? null,
    publishedAt: one ? new Date(one.publishedAt) : now,
    madeAt: now,
    contentsName: t('contents'),
    chapters,
  };
};

const commonest = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'und';
};
