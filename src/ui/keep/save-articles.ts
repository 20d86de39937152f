import type { ArticleId } from '../../model/ids';
import type { Face } from '../models/face';
import type { ToastModel } from '../models/toast-model';
import { t, tn } from '../text/t';
import { fileName } from './file-name';
import { readKept, type KeptArticle } from './kept-article';
import { saveFile } from '../save-file';

/** The kinds of file that articles are saved as; all but `epub` hold one article. */
export type KeptFormat = 'epub' | 'html' | 'markdown';

interface SaveDeps {
  readonly face: Pick<Face, 'library' | 'now' | 'ask'>;
  readonly toasts: Pick<ToastModel, 'show'>;
}

/** How saving many is followed and given up. */
interface SaveRun {
  readonly signal: AbortSignal;
  /** Told how many articles are ready. */
  readonly ready: (count: number) => void;
}

/** Saves articles as one file, in the order given; tells where none of them has a text. */
export const saveArticles = async (
  { face, toasts }: SaveDeps,
  articleIds: readonly ArticleId[],
  format: KeptFormat,
  run?: SaveRun,
): Promise<void> => {
  const articles = await readAll(face, articleIds, run);
  if (run?.signal.aborted === true) return;
  const [first] = articles;
  if (first === undefined) {
    toasts.show({ kind: 'nothingToSave' });
    return;
  }
  const blob = await write(articles, first, { format, now: new Date(face.now()) });
  const title =
    articles.length === 1
      ? first.title
      : tn('bookTitle', articles.length, new Date(face.now()).toISOString().slice(0, 10));
  const name = fileName(title, t('untitled'), endings[format]);
  saveFile(name, [blob], blob.type);
  toasts.show({ kind: 'fileSaved', name });
};

/** What was never opened is cleaned first; where a page can't be had, the feed's text stands. */
const readAll = async (
  { library, ask }: SaveDeps['face'],
  articleIds: readonly ArticleId[],
  run?: SaveRun,
): Promise<readonly KeptArticle[]> => {
  const known = new Set((await readKept(library, articleIds)).map(({ id }) => id));
  run?.ready(known.size);
  for (const articleId of articleIds.filter((id) => !known.has(id))) {
    if (run?.signal.aborted === true) return [];
    await ask('clean', { articleId, again: false }).catch(() => null);
    known.add(articleId);
    run?.ready(known.size);
  }
  return readKept(library, articleIds);
};

const endings = { epub: 'epub', html: 'html', markdown: 'md' } as const;

/** What writes a kind of file is loaded with the first of its kind. */
const write = async (
  articles: readonly KeptArticle[],
  first: KeptArticle,
  { format, now }: { readonly format: KeptFormat; readonly now: Date },
): Promise<Blob> => {
  switch (format) {
    case 'epub': {
      const { writeEpub } = await import('./epub/write-epub');
      const bytes = await writeEpub(articles, { now, newId: () => crypto.randomUUID() });
      return new Blob([bytes], { type: 'application/epub+zip' });
    }
    case 'html': {
      const { writeHtml } = await import('./write-html');
      return new Blob([await writeHtml(first)], { type: 'text/html' });
    }
    case 'markdown': {
      const { writeMarkdown } = await import('./write-markdown');
      return new Blob([await writeMarkdown(first)], { type: 'text/markdown' });
    }
  }
};
