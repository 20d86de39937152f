import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { readContent } from '../../library/contents';
import { readArticle, type ArticleRow } from '../../library/list-articles';
import { readMedia } from '../../library/media';
import type { MediaRecord } from '../../library/records';
import type { Content } from '../../model/content';
import type { ArticleId } from '../../model/ids';
import type { Face } from './face';
import { runLatest } from './run-latest';
import type { TriageModel } from './triage-model';

/** One open article: shown at once from what is kept, and again when its page has been had. */
export interface ReadingModel {
  /** Undefined until read, null where there is no such article. */
  readonly row: ReadonlySignal<ArticleRow | null | undefined>;
  readonly content: ReadonlySignal<Content | null>;
  /** The kept pictures of the text, by address. */
  readonly pictures: ReadonlySignal<ReadonlyMap<string, MediaRecord>>;
  /** Addresses of the text's pictures that are not kept. */
  readonly missing: ReadonlySignal<readonly string[]>;
  /** True while the article's page is being fetched. */
  readonly fetching: ReadonlySignal<boolean>;
  readonly open: () => Promise<void>;
  readonly tryAgain: () => Promise<void>;
  /** Asks for access to these addresses' sites, then fetches again. Straight from a click. */
  readonly allow: (urls: readonly string[]) => Promise<void>;
  readonly dispose: () => void;
}

type Deps = Pick<Face, 'library' | 'hear' | 'ask' | 'access' | 'online'> & {
  readonly triage: Pick<TriageModel, 'markOpened'>;
};

/** Makes the model of one open article. */
export const createReadingModel = (deps: Deps, articleId: ArticleId): ReadingModel => {
  const { library, hear, ask, access, online, triage } = deps;
  const row = signal<ArticleRow | null | undefined>(undefined);
  const content = signal<Content | null>(null);
  const pictures = signal<ReadonlyMap<string, MediaRecord>>(new Map());
  const fetching = signal(false);
  const imageUrls = computed(() => content.value?.clean?.imageUrls ?? []);

  const refresh = runLatest(async () => {
    const [article, body] = await Promise.all([
      readArticle(library, articleId),
      readContent(library, articleId),
    ]);
    const kept = await readMedia(library, body?.clean?.imageUrls ?? []);
    batch(() => {
      row.value = article;
      pictures.value = kept;
      if (hasNews(content.value, body ?? null)) content.value = body ?? null;
    });
  });
  const fetchPage = async (again: boolean): Promise<void> => {
    if (fetching.value || !online.value) return;
    fetching.value = true;
    try {
      await ask('clean', { articleId, again });
      await refresh();
    } catch {
      // The background went away mid-work: what is kept stays shown, and opening again asks again.
    } finally {
      fetching.value = false;
    }
  };
  return {
    row,
    content,
    pictures,
    fetching,
    missing: computed(() => imageUrls.value.filter((url) => !pictures.value.has(url))),
    open: async () => {
      await refresh();
      if (!row.value) return;
      if (row.value.status.readAt === null) await triage.markOpened(articleId);
      if (row.value.article.link !== null && !isWholePage(content.value)) await fetchPage(false);
    },
    tryAgain: () => fetchPage(true),
    allow: async (urls) => {
      if (await access.request(urls)) await fetchPage(true);
    },
    dispose: hear((announcement) => {
      if (announcement.kind !== 'changed') return;
      const { updated, restated } = announcement.change;
      if (updated.includes(articleId) || restated.includes(articleId)) void refresh();
    }),
  };
};

const isWholePage = (content: Content | null): boolean =>
  content?.source === 'page' && content.clean !== null && content.cleanerVersion > 0;

/** A status change alone must not build the article's text anew under the reader's eyes. */
const hasNews = (old: Content | null, body: Content | null): boolean =>
  old?.cleanedAt !== body?.cleanedAt ||
  old?.source !== body?.source ||
  old?.clean?.html !== body?.clean?.html ||
  old?.pageFailure?.kind !== body?.pageFailure?.kind;
