import type { ArticleId, Excerpt, ListedRow } from '../../../core/article';

/** What the cache asks of the library. */
interface RowSource {
  rows(ids: readonly ArticleId[]): Promise<readonly (ListedRow | null)[]>;
  /** What of these articles is shown for a query; null for none. */
  excerpts(ids: readonly ArticleId[], query: string): Promise<readonly (Excerpt | null)[]>;
}

/** Rows kept in memory; a screen shows about twenty. */
const CAPACITY = 2_000;
/** Questions on their way at once. While a list is flung only the latest wish waits behind them. */
const MOST_UNDER_WAY = 2;
/** Rows of one question: about what is in sight, so that the first page need not wait for those around it. */
const OF_A_QUESTION = 24;
/** Excerpts of one question. A whole story is read for each, and the next key press makes them worthless. */
const EXCERPTS_OF_A_QUESTION = 6;

/**
 * The rows of the list that were looked at last. A row that has changed is shown as it was until its new state has
 * come, so that nothing flickers; a row asked for twice is fetched once. The passages that a search hits take far
 * longer than the rows and come behind them.
 */
export class RowCache {
  readonly #source: RowSource;
  #query = '';
  readonly #rows = new Map<ArticleId, ListedRow>();
  readonly #stale = new Set<ArticleId>();
  /** Here, with an excerpt for another query. */
  readonly #misread = new Set<ArticleId>();
  /** Asked for and not in the library. */
  readonly #absent = new Set<ArticleId>();
  readonly #underWay = new Set<ArticleId>();
  readonly #listeners = new Set<() => void>();
  #questions = 0;
  #wish: readonly ArticleId[] = [];
  #version = 0;

  constructor(source: RowSource) {
    this.#source = source;
  }

  /** The row, when it is here. */
  get(id: ArticleId): ListedRow | undefined {
    return this.#rows.get(id);
  }

  /** Says which rows are needed now, the most urgent first; those that are missing or stale are fetched in that order. */
  want(ids: readonly ArticleId[]): void {
    this.#wish = ids;
    for (const id of ids) this.#touch(id);
    // Rows that come with the list are offered in the same turn.
    queueMicrotask(() => {
      if (this.#questions < MOST_UNDER_WAY) void this.#fetchWish();
    });
  }

  /** Rows of the first of these that were not asked for. What has changed meanwhile is asked for all the same. */
  offer(ids: readonly ArticleId[], rows: readonly (ListedRow | null)[]): void {
    const isOld = (id: ArticleId) => this.#stale.has(id) || this.#underWay.has(id);
    const taken = rows.flatMap((row, n) => {
      const id = ids[n];
      return id === undefined || isOld(id) ? [] : [{ id, row }];
    });
    this.#store(
      taken.map(({ id }) => id),
      taken.map(({ row }) => row),
    );
  }

  /** Excerpts are to show where this query hits. Rows keep the one they have until the new one has come. */
  search(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    for (const id of [...this.#rows.keys(), ...this.#underWay]) this.#misread.add(id);
  }

  /** These rows have changed; null when any may have. They are fetched again when wanted next. */
  invalidate(ids: readonly ArticleId[] | null): void {
    for (const id of ids ?? [...this.#rows.keys(), ...this.#underWay]) this.#stale.add(id);
    this.#absent.clear();
    this.want(this.#wish);
  }

  /** Calls back after every change. Answers how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A number that changes with every change; for useSyncExternalStore. */
  readonly version = (): number => this.#version;

  async #fetchWish(): Promise<void> {
    const missing = this.#next((id) => this.#isMissing(id), OF_A_QUESTION);
    const ids =
      missing.length > 0 ? missing : this.#next((id) => this.#isMisread(id), EXCERPTS_OF_A_QUESTION);
    if (ids.length === 0) return;
    for (const id of ids) this.#underWay.add(id);
    this.#questions += 1;
    try {
      if (missing.length > 0) await this.#fetchRows(ids);
      else await this.#fetchExcerpts(ids);
    } finally {
      this.#questions -= 1;
      for (const id of ids) this.#underWay.delete(id);
    }
    void this.#fetchWish();
  }

  #next(isWanted: (id: ArticleId) => boolean, most: number): readonly ArticleId[] {
    return this.#wish.filter(isWanted).slice(0, most);
  }

  async #fetchRows(ids: readonly ArticleId[]): Promise<void> {
    for (const id of ids) this.#stale.delete(id);
    this.#store(ids, await this.#source.rows(ids));
  }

  async #fetchExcerpts(ids: readonly ArticleId[]): Promise<void> {
    for (const id of ids) this.#misread.delete(id);
    const excerpts = await this.#source.excerpts(ids, this.#query);
    for (const [index, id] of ids.entries()) {
      const row = this.#rows.get(id);
      const fresh = excerpts[index] ?? null;
      if (row !== undefined && fresh !== null && !isSame(fresh, row))
        this.#rows.set(id, { ...row, ...fresh });
    }
    this.#changed();
  }

  #isMissing(id: ArticleId): boolean {
    if (this.#underWay.has(id) || this.#absent.has(id)) return false;
    return this.#stale.has(id) || !this.#rows.has(id);
  }

  #isMisread(id: ArticleId): boolean {
    return this.#misread.has(id) && this.#rows.has(id) && !this.#underWay.has(id);
  }

  /** The rows looked at last are the last to be dropped: a Map keeps the order of insertion. */
  #touch(id: ArticleId): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    this.#rows.set(id, row);
  }

  #store(ids: readonly ArticleId[], rows: readonly (ListedRow | null)[]): void {
    for (const [index, id] of ids.entries()) {
      const row = rows[index];
      const shown = this.#rows.get(id);
      this.#rows.delete(id);
      if (row === null || row === undefined) this.#absent.add(id);
      else if (this.#query === '') this.#rows.set(id, row);
      else {
        this.#rows.set(id, shown === undefined ? row : { ...row, ...excerptOf(shown) });
        this.#misread.add(id);
      }
    }
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= CAPACITY) break;
      this.#rows.delete(id);
      this.#stale.delete(id);
      this.#misread.delete(id);
    }
    this.#changed();
  }

  #changed(): void {
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  }
}

function excerptOf({ excerpt, isExcerptOfNote }: ListedRow): Excerpt {
  return { excerpt, isExcerptOfNote };
}

function isSame(a: Excerpt, b: Excerpt): boolean {
  return a.excerpt === b.excerpt && a.isExcerptOfNote === b.isExcerptOfNote;
}
