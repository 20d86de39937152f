import type { Article } from '../../model/article';
import type { Backup, BackupStatus } from '../../model/backup';
import { uncleanContent, type Content } from '../../model/content';
import type { FeedProfile } from '../../model/feed';
import type { ArticleId } from '../../model/ids';
import type { ReadingPlace } from '../../model/reading-place';
import type { Marks } from '../../model/status';
import type { StatusEdit } from '../../model/undo-entry';
import { applyStatuses } from '../apply-statuses';
import type { CounterSheet } from '../counters';
import { allOfFeed } from '../feed-ranges';
import { identityIn } from '../match-item';
import type { Library } from '../open-library';
import type { StatusRecord } from '../records';
import { shelfOf, statusRecord } from '../status-record';
import type { MergeTx } from './merge-tx';

const earliest = (one: Marks['readAt'], other: Marks['readAt']): Marks['readAt'] => one ?? other;

/** Puts a backup's articles and marks beside those that are there, feed by feed. */
export class StatusMerger {
  /** Ids in the backup lead to ids here. */
  readonly articleIds = new Map<ArticleId, ArticleId>();
  readonly added: ArticleId[] = [];
  readonly #opened: MergeTx;
  readonly #library: Library;
  readonly #sheet: CounterSheet;
  readonly #articles: ReadonlyMap<ArticleId, Article>;
  readonly #contents: ReadonlyMap<ArticleId, Content>;
  readonly #places: ReadonlyMap<ArticleId, ReadingPlace>;
  /** What is there, with the marks it is to have. */
  readonly #restated = new Map<ArticleId, { record: StatusRecord; marks: Partial<Marks> }>();

  constructor(opened: MergeTx, library: Library, sheet: CounterSheet, backup: Backup) {
    this.#opened = opened;
    this.#library = library;
    this.#sheet = sheet;
    this.#articles = new Map(backup.articles.map((article) => [article.id, article]));
    this.#contents = new Map(backup.contents.map((content) => [content.articleId, content]));
    this.#places = new Map(backup.places.map((place) => [place.articleId, place]));
  }

  /** Takes in one feed's statuses. */
  async merge(feed: FeedProfile, statuses: readonly BackupStatus[]): Promise<void> {
    const index = this.#opened.tx.objectStore('statuses').index('feedListed');
    const there = await index.getAll(allOfFeed(feed.id));
    const known = new Map(there.flatMap((record) => record.identity.map((name) => [name, record])));
    for (const status of statuses) {
      const identity = identityIn(feed.id, status.identity);
      const name = identity.find((one) => known.has(one));
      const old = name === undefined ? undefined : known.get(name);
      if (old === undefined) await this.#add(feed, status, identity);
      else this.#meet(feed, old, status);
    }
  }

  /** Writes the marks of what was there; returns all that changed, to be taken back. */
  async finish(): Promise<readonly StatusEdit[]> {
    const { act } = this.#opened;
    const restated = [...this.#restated.values()];
    const edits = await applyStatuses(
      act,
      restated.map(({ record }) => record),
      ({ articleId }) => this.#restated.get(articleId)?.marks ?? {},
    );
    if (this.added.length === 0) return edits;
    // What was not there counts as deleted before, so that undo deletes it.
    const before = { deletedAt: this.#library.now() };
    return [...edits, { articleIds: this.added, before, after: { deletedAt: null } }];
  }

  async #add(feed: FeedProfile, status: BackupStatus, identity: readonly string[]): Promise<void> {
    const article = this.#articles.get(status.articleId);
    // What nobody did anything with and whose text is gone needs no memory.
    if (!article && status.readAt === null && status.deletedAt === null) return;
    const store = this.#opened.tx.objectStore('statuses');
    const taken = (await store.getKey(status.articleId)) !== undefined;
    const articleId = taken ? (this.#library.newId() as ArticleId) : status.articleId;
    const gone = article ? {} : { purged: true as const };
    this.#put(feed, { ...status, ...gone, articleId, feedId: feed.id, identity }, article);
    this.articleIds.set(status.articleId, articleId);
  }

  /** An article that is in both: marked and read is what was so in either. */
  #meet(feed: FeedProfile, old: StatusRecord, status: BackupStatus): void {
    this.articleIds.set(status.articleId, old.articleId);
    const marks: Partial<Marks> = {
      readAt: earliest(old.readAt, status.readAt),
      starredAt: earliest(old.starredAt, status.starredAt),
      laterAt: earliest(old.laterAt, status.laterAt),
      tags: [...new Set([...old.tags, ...status.tags])],
    };
    const article = this.#articles.get(status.articleId);
    if (old.purged === true && article) {
      // Its text is the backup's now, whatever was stored before.
      const { purged: _, mark: __, ...record } = old;
      this.#put(feed, { ...record, ...marks }, article);
    } else this.#restated.set(old.articleId, { record: old, marks });
  }

  #put(
    feed: FeedProfile,
    status: Parameters<typeof statusRecord>[0],
    article: Article | undefined,
  ): void {
    const { tx } = this.#opened;
    const { articleId } = status;
    const record = statusRecord(status, shelfOf(feed));
    void tx.objectStore('statuses').put(record);
    this.#sheet.add(undefined, record);
    if (!article) return;
    const content = this.#contents.get(article.id) ?? uncleanContent(articleId, null);
    const place = this.#places.get(article.id);
    void tx.objectStore('articles').put({ ...article, id: articleId, feedId: feed.id });
    void tx.objectStore('contents').put({ ...content, articleId });
    if (place) void tx.objectStore('places').put({ ...place, articleId });
    if (status.deletedAt === null) this.added.push(articleId);
  }
}
