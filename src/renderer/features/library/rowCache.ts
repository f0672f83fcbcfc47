import type { ArticleId, ListedRow } from '../../../core/article';

type FetchRows = (ids: readonly ArticleId[]) => Promise<readonly (ListedRow | null)[]>;

/** Rows kept in memory; a screen shows about twenty. */
const CAPACITY = 2_000;
/** Questions on their way at once. While a list is flung only the latest wish waits behind them. */
const MOST_UNDER_WAY = 2;
/** Rows of one question: about what is in sight, so that the first page need not wait for those around it. */
const OF_A_QUESTION = 24;

/**
 * The rows of the list that were looked at last. A row that has changed is shown as it was until its new state has
 * come, so that nothing flickers; a row asked for twice is fetched once.
 */
export class RowCache {
  readonly #fetch: FetchRows;
  readonly #rows = new Map<ArticleId, ListedRow>();
  readonly #stale = new Set<ArticleId>();
  /** Asked for and not in the library. */
  readonly #absent = new Set<ArticleId>();
  readonly #underWay = new Set<ArticleId>();
  readonly #listeners = new Set<() => void>();
  #questions = 0;
  #wish: readonly ArticleId[] = [];
  #version = 0;

  constructor(fetch: FetchRows) {
    this.#fetch = fetch;
  }

  /** The row, when it is here. */
  get(id: ArticleId): ListedRow | undefined {
    return this.#rows.get(id);
  }

  /** Says which rows are needed now, the most urgent first; those that are missing or stale are fetched in that order. */
  want(ids: readonly ArticleId[]): void {
    this.#wish = ids;
    for (const id of ids) this.#touch(id);
    if (this.#questions < MOST_UNDER_WAY) void this.#fetchWish();
  }

  /** Every row is to be fetched again when it is wanted next; what is shown now may soon not be. */
  outdate(): void {
    for (const id of [...this.#rows.keys(), ...this.#underWay]) this.#stale.add(id);
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
    const ids = this.#wish.filter((id) => this.#isMissing(id)).slice(0, OF_A_QUESTION);
    if (ids.length === 0) return;
    for (const id of ids) {
      this.#underWay.add(id);
      this.#stale.delete(id);
    }
    this.#questions += 1;
    try {
      this.#store(ids, await this.#fetch(ids));
    } finally {
      this.#questions -= 1;
      for (const id of ids) this.#underWay.delete(id);
    }
    void this.#fetchWish();
  }

  #isMissing(id: ArticleId): boolean {
    if (this.#underWay.has(id) || this.#absent.has(id)) return false;
    return this.#stale.has(id) || !this.#rows.has(id);
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
      this.#rows.delete(id);
      if (row === null || row === undefined) this.#absent.add(id);
      else this.#rows.set(id, row);
    }
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= CAPACITY) break;
      this.#rows.delete(id);
      this.#stale.delete(id);
    }
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  }
}
