import { readArticles, type ArticleRow } from '../../library/list-articles';
import type { Library } from '../../library/open-library';
import type { ArticleId } from '../../model/ids';

/** So many rows are read ahead, few enough for one frame; never more than `most` are held: a list of a hundred thousand is scrolled in little memory. */
const portion = 24;
const most = 600;

/** The rows that have been read, by article. */
export class RowStore {
  readonly #library: Library;
  #rows = new Map<ArticleId, ArticleRow>();
  #gone = new Set<ArticleId>();

  constructor(library: Library) {
    this.#library = library;
  }

  get(id: ArticleId): ArticleRow | undefined {
    return this.#rows.get(id);
  }

  /** All that are held, in no order. */
  all(): Iterable<ArticleRow> {
    return this.#rows.values();
  }

  has(id: ArticleId): boolean {
    return this.#rows.has(id) || this.#gone.has(id);
  }

  put(rows: readonly ArticleRow[]): void {
    for (const row of rows) this.#rows.set(row.article.id, row);
  }

  clear(): void {
    this.#rows = new Map();
    this.#gone = new Set();
  }

  /** Reads what is missing of a stretch and some beyond; false where nothing was. */
  async fill(ids: readonly ArticleId[], from: number, to: number): Promise<boolean> {
    const missing = ids.slice(from, to).some((id) => !this.has(id));
    if (!missing) return false;
    const wanted = ids
      .slice(Math.max(0, from - portion / 2), to + portion)
      .filter((id) => !this.has(id));
    const rows = await readArticles(this.#library, wanted);
    this.put(rows);
    for (const id of wanted) if (!this.#rows.has(id)) this.#gone.add(id);
    this.#forget(ids.slice(Math.max(0, from - portion), to + portion));
    return true;
  }

  /** Reads these again, where they are held; returns whether any was. */
  async refresh(ids: readonly ArticleId[]): Promise<boolean> {
    const held = ids.filter((id) => this.#rows.has(id));
    if (held.length === 0) return false;
    const rows = await readArticles(this.#library, held);
    for (const id of held) this.#rows.delete(id);
    this.put(rows);
    return true;
  }

  /** The oldest go first, but for those around what is on screen. */
  #forget(near: readonly ArticleId[]): void {
    if (this.#rows.size <= most) return;
    const keep = new Set(near);
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= most) return;
      if (!keep.has(id)) this.#rows.delete(id);
    }
  }
}
