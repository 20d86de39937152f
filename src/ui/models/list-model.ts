import { batch, signal, type ReadonlySignal } from '@preact/signals';
import {
  listArticles,
  readArticle,
  type ArticlePage,
  type ArticleRow,
} from '../../library/list-articles';
import { readFeed } from '../../library/feeds';
import type { PageMark } from '../../library/strands';
import type { ArticleView } from '../../model/article-view';
import type { Library } from '../../library/open-library';
import type { ChangeSet } from '../../model/change-set';
import type { ArticleId, FeedId } from '../../model/ids';
import type { Face } from './face';
import { mergeRows } from './merge-rows';

/** A list of articles that follows the library without jumping under the reader's eyes. */
export interface ListModel {
  readonly view: ReadonlySignal<ArticleView>;
  readonly rows: ReadonlySignal<readonly ArticleRow[]>;
  /** False until the view's first page has been read. */
  readonly ready: ReadonlySignal<boolean>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** The row that keys act on. */
  readonly currentId: ReadonlySignal<ArticleId | null>;
  /** Shows a view from its top; what was kept in place (read in Unread) goes. */
  readonly show: (view: ArticleView) => Promise<void>;
  readonly loadMore: () => Promise<void>;
  readonly setCurrent: (articleId: ArticleId) => void;
  /** Moves the current row; returns it. */
  readonly moveCurrent: (step: 1 | -1) => ArticleId | null;
  /** The next unread article before or after one, looking on beyond the loaded page. */
  readonly findUnread: (from: ArticleId, step: 1 | -1) => Promise<ArticleId | null>;
  readonly dispose: () => void;
}

const pageSize = 50;

/** Makes the model of one list. */
export const createListModel = (
  deps: Pick<Face, 'library' | 'hear'>,
  first: ArticleView,
): ListModel => new List(deps, first);

class List implements ListModel {
  readonly view;
  readonly rows = signal<readonly ArticleRow[]>([]);
  readonly ready = signal(false);
  readonly hasMore = signal(false);
  readonly currentId = signal<ArticleId | null>(null);
  readonly dispose: () => void;
  readonly #library: Library;
  #next: PageMark | null = null;
  #turn = Promise.resolve();
  /** Changes that wait for their turn: a poll of many feeds makes one reading, not many. */
  #waiting: ChangeSet[] = [];

  constructor({ library, hear }: Pick<Face, 'library' | 'hear'>, first: ArticleView) {
    this.#library = library;
    this.view = signal(first);
    this.dispose = hear((announcement) => {
      if (announcement.kind === 'changed' && concerns(announcement.change)) {
        if (this.#waiting.push(announcement.change) === 1) void this.#follow();
      }
    });
  }

  readonly show = (view: ArticleView): Promise<void> =>
    this.#inTurn(async () => {
      const page = await listArticles(this.#library, view, pageSize);
      batch(() => {
        this.view.value = view;
        this.currentId.value = null;
        this.#take(page);
      });
    });

  readonly loadMore = (): Promise<void> =>
    this.#inTurn(async () => {
      if (this.#next === null) return;
      const page = await listArticles(this.#library, this.view.value, pageSize, this.#next);
      this.#take({ rows: mergeRows(this.rows.value, page.rows), next: page.next });
    });

  readonly setCurrent = (articleId: ArticleId): void => {
    this.currentId.value = articleId;
  };

  readonly moveCurrent = (step: 1 | -1): ArticleId | null => {
    const row = this.rows.value[Math.max(0, this.#indexOf(this.currentId.value) + step)];
    if (row) this.currentId.value = row.article.id;
    return this.currentId.value;
  };

  readonly findUnread = async (from: ArticleId, step: 1 | -1): Promise<ArticleId | null> => {
    // What was just marked must not be found.
    await this.#turn;
    for (let index = this.#indexOf(from) + step; index >= 0; index += step) {
      if (index >= this.rows.value.length && this.hasMore.value) await this.loadMore();
      const row = this.rows.value[index];
      if (row === undefined) return null;
      if (row.status.readAt === null) return row.article.id;
    }
    return null;
  };

  #indexOf(id: ArticleId | null): number {
    return this.rows.value.findIndex((row) => row.article.id === id);
  }

  /** Reads take turns, so that a slow page never lands in a view that was left meanwhile. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #take(page: ArticlePage): void {
    this.#next = page.next;
    batch(() => {
      this.rows.value = page.rows;
      this.hasMore.value = page.next !== null;
      this.ready.value = true;
      if (!page.rows.some((row) => row.article.id === this.currentId.value)) {
        this.currentId.value = page.rows[0]?.article.id ?? null;
      }
    });
  }

  #follow(): Promise<void> {
    return this.#inTurn(async () => {
      const changes = this.#waiting;
      this.#waiting = [];
      if (!this.ready.value) return;
      const kept = await this.#keep(changes);
      const limit = Math.max(pageSize, kept.length);
      const page = await listArticles(this.#library, this.view.value, limit);
      this.#take({ rows: mergeRows(kept, page.rows), next: page.next });
    });
  }

  /** The shown rows as they are after a change, without those whose feed is gone. */
  async #keep(changes: readonly ChangeSet[]): Promise<readonly ArticleRow[]> {
    const changed = new Set(changes.flatMap(({ restated, updated }) => [...restated, ...updated]));
    const gone = new Set<FeedId>();
    for (const feedId of new Set(changes.flatMap(({ feeds }) => feeds))) {
      if ((await readFeed(this.#library, feedId))?.removedAt !== null) gone.add(feedId);
    }
    const rows = await Promise.all(
      this.rows.value
        .filter((row) => !gone.has(row.article.feedId))
        .map(async (row) =>
          changed.has(row.article.id) ? readArticle(this.#library, row.article.id) : row,
        ),
    );
    return rows.filter((row) => row !== null);
  }
}

const concerns = (change: ChangeSet): boolean =>
  change.added.length + change.updated.length + change.restated.length + change.feeds.length > 0;
