import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { cleanerVersion } from '../../article/cleaner-version';
import { readContent } from '../../library/contents';
import { changeFeed } from '../../library/change-feed';
import { readProfile } from '../../library/feeds';
import { readArticle, type ArticleRow } from '../../library/list-articles';
import { readPictures, type KnownPictures } from '../../library/read-pictures';
import { usePictures } from '../../library/store-pictures';
import { readPlace, storePlace } from '../../library/reading-places';
import { shownText, type Content, type ShownText } from '../../model/content';
import type { ReadingChoice } from '../../model/feed';
import type { ArticleId } from '../../model/ids';
import type { ReadingPlace } from '../../model/reading-place';
import type { Face } from './face';
import { createRestoredParts, type RestoredParts } from './restored-parts';
import { runLatest } from './run-latest';
import type { TriageModel } from './triage';

/** One open article: shown at once from what is kept, and again when its page has been had. */
export interface ReadingModel {
  /** Undefined until read, null where there is no such article. */
  readonly row: ReadonlySignal<ArticleRow | null | undefined>;
  readonly content: ReadonlySignal<Content | null>;
  /** The text that shows, of the two kept ones; null where there is none. */
  readonly shown: ReadonlySignal<ShownText | null>;
  /** The kept pictures of the text, and those that could not be had, by address. */
  readonly pictures: ReadonlySignal<KnownPictures>;
  /** Addresses of the text's pictures that are not kept, but may be had. */
  readonly missing: ReadonlySignal<readonly string[]>;
  /** Parts that were taken out of the shown text and are wanted back. */
  readonly parts: Pick<RestoredParts, 'restored' | 'restore'>;
  /** True while the article's page is being fetched. */
  readonly fetching: ReadonlySignal<boolean>;
  /** What the person wants for this feed: the feed's text, the page's, or whichever is chosen for them. */
  readonly choice: ReadonlySignal<ReadingChoice>;
  /** Shows the other text, now and for this feed's articles from now on; has the page fetched where that needs it. */
  readonly choose: (choice: ReadingChoice) => Promise<void>;
  /** Where the article was left, as known when it was opened. */
  readonly place: () => ReadingPlace | null;
  readonly keepPlace: (place: Omit<ReadingPlace, 'articleId' | 'at'>) => void;
  readonly open: () => Promise<void>;
  readonly tryAgain: () => Promise<void>;
  /** Straight from a click: opens the page in a tab, where the person may have to sign in, and takes the text from there. */
  readonly tryInTab: () => Promise<void>;
  /** Asks for access to these addresses' sites, then fetches again. Straight from a click. */
  readonly allow: (urls: readonly string[]) => Promise<void>;
  readonly dispose: () => void;
}

type Deps = Pick<Face, 'library' | 'hear' | 'ask' | 'access' | 'online' | 'notes' | 'now'> & {
  readonly triage: Pick<TriageModel, 'markOpened'>;
};

/** Makes the model of one open article. */
export const createReadingModel = (deps: Deps, articleId: ArticleId): ReadingModel =>
  new Reading(deps, articleId);

class Reading implements ReadingModel {
  readonly row = signal<ArticleRow | null | undefined>(undefined);
  readonly content = signal<Content | null>(null);
  readonly pictures = signal<KnownPictures>({ kept: new Map(), broken: new Set() });
  readonly fetching = signal(false);
  readonly choice = signal<ReadingChoice>('auto');
  readonly shown = computed(
    () => this.content.value && shownText(this.content.value, this.choice.value),
  );
  readonly missing = computed(() =>
    this.#pictureUrls().filter((url) => !isKnown(this.pictures.value, url)),
  );
  readonly parts: RestoredParts;
  readonly dispose: () => void;
  readonly #deps: Deps;
  readonly #articleId: ArticleId;
  #place: ReadingPlace | null = null;
  #hasAccess = false;
  readonly #refresh = runLatest(() => this.#read());

  constructor(deps: Deps, articleId: ArticleId) {
    this.#deps = deps;
    this.#articleId = articleId;
    const text = computed(() => this.shown.value?.text ?? null);
    this.parts = createRestoredParts(deps.library, text);
    this.dispose = deps.hear((announcement) => {
      if (announcement.kind !== 'changed') return;
      const { updated, restated } = announcement.change;
      if (updated.includes(articleId) || restated.includes(articleId)) void this.#follow();
    });
  }

  readonly open = async (): Promise<void> => {
    await this.#refresh();
    const row = this.row.value;
    if (!row) return;
    if (row.status.readAt === null) await this.#deps.triage.markOpened(this.#articleId);
    if (!isDone(this.content.value)) await this.#fetch(false);
    else await usePictures(this.#deps.library, this.#articleId, this.#pictureUrls());
  };

  #pictureUrls(): readonly string[] {
    return this.shown.value?.text.imageUrls ?? [];
  }

  /** An edit that comes in while the article is open is shown in the words that are there, till its own are made. */
  async #follow(): Promise<void> {
    const before = this.row.value?.article.updatedAt;
    await this.#refresh();
    const after = this.row.value?.article.updatedAt;
    if (before !== undefined && after !== before) await this.#fetch(false);
  }

  readonly tryAgain = (): Promise<void> => this.#fetch(true);

  readonly tryInTab = async (): Promise<void> => {
    const link = this.row.value?.article.link ?? null;
    if (link === null) return;
    // Asked beforehand: nothing may be waited for between the click and the browser's question.
    if (!this.#hasAccess && !(await this.#deps.access.request([link]))) return;
    await this.#await(() => this.#deps.ask('tryInTab', { articleId: this.#articleId }));
  };

  readonly allow = async (urls: readonly string[]): Promise<void> => {
    if (await this.#deps.access.request(urls)) await this.#fetch(true);
  };

  readonly place = (): ReadingPlace | null => this.#place;

  readonly keepPlace = (place: Omit<ReadingPlace, 'articleId' | 'at'>): void => {
    const { library, notes, now } = this.#deps;
    const kept = { ...place, articleId: this.#articleId, at: now() };
    this.#place = kept;
    // A page that is being closed may not get its transaction through: the note does.
    notes.setItem(lastPlaceNote, JSON.stringify(kept));
    void storePlace(library, kept).catch(() => undefined);
  };

  readonly choose = async (choice: ReadingChoice): Promise<void> => {
    const article = this.row.value?.article;
    if (!article) return;
    this.choice.value = choice;
    await changeFeed(this.#deps.library, article.feedId, { readingChoice: choice });
    await this.#refresh();
    if (choice === 'clean' && (this.content.value?.pageText ?? null) === null)
      await this.#fetch(true);
  };

  async #read(): Promise<void> {
    const { library } = this.#deps;
    const [article, body = null, place] = await Promise.all([
      readArticle(library, this.#articleId),
      readContent(library, this.#articleId),
      readPlace(library, this.#articleId),
    ]);
    const feed = article && (await readProfile(library, article.article.feedId));
    const choice = feed?.readingChoice ?? 'auto';
    const text = (body && shownText(body, choice))?.text ?? null;
    const known = await readPictures(library, text?.imageUrls ?? []);
    await this.parts.recall(text);
    if (body?.pageFailure && article?.article.link)
      this.#hasAccess = await this.#deps.access.has(article.article.link);
    this.#place ??= laterPlace(place ?? null, notedPlace(this.#deps.notes, this.#articleId));
    batch(() => {
      this.choice.value = choice;
      this.row.value = article;
      const news = hasNews(this.content.value, body);
      if (news) this.content.value = body;
      // The same pictures must not be built anew: they would flash.
      if (news || sizeOf(known) !== sizeOf(this.pictures.value)) this.pictures.value = known;
    });
  }

  async #fetch(again: boolean): Promise<void> {
    await this.#await(() => this.#deps.ask('clean', { articleId: this.#articleId, again }));
  }

  async #await(work: () => Promise<unknown>): Promise<void> {
    if (this.fetching.value || !this.#deps.online.value) return;
    this.fetching.value = true;
    try {
      await work();
      await this.#refresh();
    } catch {
      // The background went away mid-work: what is kept stays shown, and opening again asks again.
    } finally {
      this.fetching.value = false;
    }
  }
}

const isKnown = ({ kept, broken }: KnownPictures, url: string): boolean =>
  kept.has(url) || broken.has(url);

const sizeOf = ({ kept, broken }: KnownPictures): number => kept.size + broken.size;

/** Whether nothing is left to be had: the page's text, or the feed's where the page adds nothing. */
const isDone = (content: Content | null): boolean =>
  content !== null &&
  (content.chosen === 'page'
    ? content.pageVersion === cleanerVersion
    : content.chosen === 'feed' &&
      content.pageFailure === null &&
      content.feedVersion === cleanerVersion);

/** A status change alone must not build the article's text anew under the reader's eyes. */
const hasNews = (old: Content | null, body: Content | null): boolean =>
  old?.cleanedAt !== body?.cleanedAt ||
  old?.chosen !== body?.chosen ||
  old?.feedText?.html !== body?.feedText?.html ||
  old?.pageText?.html !== body?.pageText?.html ||
  old?.pageFailure?.kind !== body?.pageFailure?.kind;

const lastPlaceNote = 'bantin.last-place';

const notedPlace = (notes: Deps['notes'], articleId: ArticleId): ReadingPlace | null => {
  try {
    const place = JSON.parse(notes.getItem(lastPlaceNote) ?? 'null') as ReadingPlace | null;
    return place?.articleId === articleId ? place : null;
  } catch {
    return null;
  }
};

const laterPlace = (one: ReadingPlace | null, other: ReadingPlace | null): ReadingPlace | null =>
  one === null || (other !== null && other.at > one.at) ? other : one;
