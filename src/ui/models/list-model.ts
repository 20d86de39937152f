import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { listArticles, type ArticleRow } from '../../library/list-articles';
import type { Library } from '../../library/open-library';
import type { Section } from '../../library/read-sections';
import { isIn, strandsOf } from '../../library/strands';
import type { ArticleView, ListOrder } from '../../model/article-view';
import type { ChangeSet } from '../../model/change-set';
import type { ArticleId } from '../../model/ids';
import { sameView } from '../list/same-view';
import { sectionsOf } from '../list/sections-of';
import { spanOf } from '../list/spans';
import type { Face } from './face';
import { RowStore } from './row-store';

/**
 * A list of articles as it was when it was shown: what is read stays in place, and what arrives waits until it is let in,
 * so that nothing moves under the reader's eyes. All keys are held, but rows only around what is on screen.
 */
export interface ListModel {
  readonly view: ReadonlySignal<ArticleView>;
  readonly order: ReadonlySignal<ListOrder>;
  /** Every article of the list in its order, as far as it has been read. */
  readonly ids: ReadonlySignal<readonly ArticleId[]>;
  /** The same under their headings; `ids` of a section follow those of the one before. */
  readonly sections: ReadonlySignal<readonly Section[]>;
  /** The rows that are held, in the list's order. */
  readonly rows: ReadonlySignal<readonly ArticleRow[]>;
  /** Changes whenever a row does. */
  readonly row: (id: ArticleId) => ArticleRow | undefined;
  /** False until the view's first page has been read. */
  readonly ready: ReadonlySignal<boolean>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** How many articles wait to be let in. */
  readonly waiting: ReadonlySignal<number>;
  /** The row that keys act on. */
  readonly currentId: ReadonlySignal<ArticleId | null>;
  /** Shows a view from its top; what was kept in place (read in Unread) goes. */
  readonly show: (view: ArticleView, order?: ListOrder) => Promise<void>;
  /** Shows the view anew with all that waits. */
  readonly admit: () => Promise<void>;
  /** Whether nothing is scrolled; the component tells. */
  readonly atTop: Signal<boolean>;
  /** The person asked for news: what comes now is let in at once, unless they have scrolled on. */
  readonly welcome: () => void;
  /** Reads the rows from one place up to another. */
  readonly need: (from: number, to: number) => Promise<void>;
  /** Reads on after the last row that is held. */
  readonly loadMore: () => Promise<void>;
  /** Resolves once all of the list's keys are there. */
  readonly whole: () => Promise<readonly ArticleId[]>;
  readonly setCurrent: (articleId: ArticleId) => void;
  /** Moves the current row; returns it. */
  readonly moveCurrent: (step: 1 | -1) => ArticleId | null;
  /** The next unread article before or after one, looking on beyond what is held. */
  readonly findUnread: (from: ArticleId, step: 1 | -1) => Promise<ArticleId | null>;
  readonly dispose: () => void;
}

const pageSize = 50;
/** News is told a little after the poll that brought it. */
const welcomeMs = 3000;

/** Makes the model of one list. */
export const createListModel = (
  deps: Pick<Face, 'library' | 'hear' | 'now'>,
  first: ArticleView,
): ListModel => new List(deps, first);

class List implements ListModel {
  readonly view;
  readonly order = signal<ListOrder>('newest');
  readonly ids = signal<readonly ArticleId[]>([]);
  readonly sections = signal<readonly Section[]>([]);
  readonly rows = signal<readonly ArticleRow[]>([]);
  readonly ready = signal(false);
  readonly hasMore = signal(false);
  readonly waiting = signal(0);
  readonly atTop = signal(true);
  readonly currentId = signal<ArticleId | null>(null);
  readonly dispose: () => void;
  readonly #library: Library;
  readonly #now: Face['now'];
  readonly #store: RowStore;
  #known = new Set<ArticleId>();
  #shown = 0;
  /** The sections as they were before anything was deleted, to bring things back to their places. */
  #before: readonly Section[] = [];
  #welcomeUntil = 0;
  #complete = false;
  #reading: Promise<void> = Promise.resolve();
  #turn: Promise<void> = Promise.resolve();
  /** Changes that wait for their turn: a poll of many feeds makes one reading, not many. */
  #changes: ChangeSet[] = [];
  #followed: Promise<string> = Promise.resolve('');

  constructor({ library, hear, now }: Pick<Face, 'library' | 'hear' | 'now'>, first: ArticleView) {
    this.#library = library;
    this.#now = now;
    this.#store = new RowStore(library);
    this.view = signal(first);
    this.dispose = hear((announcement) => {
      if (announcement.kind !== 'changed' || !concerns(announcement.change)) return;
      if (this.#changes.push(announcement.change) === 1) void this.#inTurn(() => this.#follow());
    });
  }

  readonly show = (view: ArticleView, order = this.order.peek()): Promise<void> =>
    this.#inTurn(() => this.#read(view, order, false));

  readonly welcome = (): void => {
    this.#welcomeUntil = this.#now() + welcomeMs;
    if (this.atTop.peek() && this.waiting.peek() > 0) void this.admit();
  };

  readonly admit = (): Promise<void> => this.show(this.view.peek());

  readonly row = (id: ArticleId): ArticleRow | undefined => this.#store.get(id);

  readonly need = async (from: number, to: number): Promise<void> => {
    const shown = this.#shown;
    const read = await this.#store.fill(this.ids.peek(), from, to);
    if (read && shown === this.#shown) this.#tellRows();
  };

  readonly loadMore = async (): Promise<void> => {
    if (this.rows.peek().length >= this.ids.peek().length) await this.whole();
    const ids = this.ids.peek();
    const from = ids.findLastIndex((id) => this.#store.has(id)) + 1;
    await this.need(from, Math.min(ids.length, from + pageSize));
  };

  readonly whole = async (): Promise<readonly ArticleId[]> => {
    await this.#turn;
    await this.#reading;
    return this.ids.peek();
  };

  readonly setCurrent = (articleId: ArticleId): void => {
    this.currentId.value = articleId;
  };

  readonly moveCurrent = (step: 1 | -1): ArticleId | null => {
    const ids = this.ids.peek();
    const id = ids[Math.max(0, this.#indexOf(this.currentId.peek()) + step)];
    if (id !== undefined) this.currentId.value = id;
    return this.currentId.peek();
  };

  readonly findUnread = async (from: ArticleId, step: 1 | -1): Promise<ArticleId | null> => {
    // What was just marked must not be found.
    const ids = await this.whole();
    for (let at = this.#indexOf(from) + step; at >= 0 && at < ids.length; at += step) {
      const id = ids[at];
      if (id === undefined) return null;
      if (!this.#store.has(id)) await this.need(Math.max(0, at - 1), at + pageSize);
      const row = this.#store.get(id);
      if (row?.status.readAt === null) return id;
    }
    return null;
  };

  #indexOf(id: ArticleId | null): number {
    return id === null ? -1 : this.ids.peek().indexOf(id);
  }

  /** Reads take turns, so that a slow one never lands in a view that was left meanwhile. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** First the rows on screen, then all keys; a list that is read again keeps its place. */
  async #read(view: ArticleView, order: ListOrder, again: boolean): Promise<void> {
    this.#shown += 1;
    this.#followed = followedFeeds(this.#library);
    if (!again) this.#store.clear();
    this.#before = [];
    const page = order === 'newest' ? await listArticles(this.#library, view, pageSize) : null;
    if (page) this.#store.put(page.rows);
    const begin = (sections: readonly Section[]): void => {
      batch(() => {
        if (!sameView(view, this.view.peek())) this.view.value = view;
        this.order.value = order;
        this.waiting.value = 0;
        this.#take(sections);
        this.currentId.value = this.ids.peek()[0] ?? null;
        this.ready.value = true;
      });
    };
    if (page && !again) begin(sectionsOf(page.rows, view, this.#now()));
    this.#complete = page?.next === null && !again;
    if (this.#complete) {
      this.#tellRows();
      return;
    }
    this.#reading = this.#readAll(view, order, again, again || page ? null : begin);
    if (again || !page) await this.#reading;
  }

  /** Loaded after the first page has been shown. */
  async #readAll(
    view: ArticleView,
    order: ListOrder,
    again: boolean,
    begin: ((sections: readonly Section[]) => void) | null,
  ): Promise<void> {
    const shown = this.#shown;
    const [{ readSections }, { keepShown }] = await Promise.all([
      import('../../library/read-sections'),
      import('./keep-shown'),
    ]);
    const how = { order, spanOf: (at: number) => spanOf(at, this.#now()) };
    const sections: Section[] = [];
    for await (const section of readSections(this.#library, view, how)) {
      if (shown !== this.#shown) return;
      sections.push(section);
    }
    if (shown !== this.#shown) return;
    await this.#store.fill(sections.flatMap(({ ids }) => ids).slice(0, pageSize), 0, pageSize);
    this.#complete = true;
    if (begin) begin(sections);
    else this.#take(again ? sections : keepShown(this.sections.peek(), sections));
    this.waiting.value = 0;
  }

  #take(sections: readonly Section[]): void {
    batch(() => {
      this.sections.value = [...sections];
      this.ids.value = sections.flatMap(({ ids }) => ids);
      this.#known = new Set(this.ids.value);
      const current = this.currentId.peek();
      if (current === null || !this.#known.has(current)) {
        this.currentId.value = this.ids.value[0] ?? null;
      }
      this.#tellRows();
    });
  }

  #tellRows(): void {
    const held = [...this.#store.all()].filter(({ article }) => this.#known.has(article.id));
    const newest = this.order.peek() === 'newest';
    const before = (a: ArticleRow, b: ArticleRow): number =>
      b.article.sortAt - a.article.sortAt || (a.article.id < b.article.id ? -1 : 1);
    held.sort(newest ? before : (a, b) => before(b, a));
    batch(() => {
      this.rows.value = held;
      this.hasMore.value = !this.#complete || held.length < this.ids.peek().length;
    });
  }

  async #follow(): Promise<void> {
    // Else what is read now would bring back what goes now.
    await this.#reading;
    const changes = this.#changes;
    this.#changes = [];
    if (!this.ready.peek()) return;
    const changed = changes.flatMap(({ restated, updated }) => [...restated, ...updated]);
    const feeds = changes.some((change) => change.feeds.length > 0);
    const sources = feeds && (await this.#followed) !== (await followedFeeds(this.#library));
    if (sources || !(await this.#keepUp(changed))) {
      await this.#read(this.view.peek(), this.order.peek(), true);
    }
    if (await this.#store.refresh(changed)) this.#tellRows();
    await this.#count(changes.flatMap(({ added }) => added));
  }

  /** Follows what the person deleted or brought back; false where the list must be read anew. */
  async #keepUp(ids: readonly ArticleId[]): Promise<boolean> {
    if (ids.length === 0) return true;
    const { keepUp } = await import('./keep-up');
    const next = await keepUp(this.#library, this.view.peek(), ids, {
      sections: this.sections.peek(),
      before: this.#before,
      known: this.#known,
      current: this.currentId.peek(),
    });
    if (next === 'same' || next === 'unknown') return next === 'same';
    this.#before = next.before;
    this.currentId.value = next.current;
    this.#take(next.sections);
    await this.#store.fill(next.found, 0, next.found.length);
    this.#tellRows();
    return true;
  }

  async #count(added: readonly ArticleId[]): Promise<void> {
    const strands = await strandsOf(this.#library, this.view.peek());
    const { store } = this.#library.db.transaction('statuses');
    const records = await Promise.all(added.map((id) => store.get(id)));
    const fresh = records.filter(
      (record) =>
        record !== undefined &&
        !this.#known.has(record.articleId) &&
        strands.some((strand) => isIn(record, strand)),
    ).length;
    if (fresh === 0) return;
    this.waiting.value += fresh;
    const welcome = this.#now() < this.#welcomeUntil && this.atTop.peek();
    // Nothing can move in an empty list.
    if (welcome || this.ids.peek().length === 0)
      await this.#read(this.view.peek(), this.order.peek(), false);
  }
}

const followedFeeds = async (library: Library): Promise<string> =>
  (await library.db.getAll('feeds'))
    .filter(({ removedAt }) => removedAt === null)
    .map(({ id, counts, folderId }) => `${id}${String(counts)}${folderId ?? ''}`)
    .join();

const concerns = (change: ChangeSet): boolean =>
  change.added.length + change.updated.length + change.restated.length + change.feeds.length > 0;
