import type { QueryName } from './protocol';

/** Questions that walk over the whole library and that several parts of the window ask alike. */
const WHOLE: ReadonlySet<QueryName> = new Set(['articleList', 'dayCounts', 'facets', 'overview']);
const KEPT = 12;

/** Answers that hold until the library changes. */
export class KeptAnswers {
  private readonly kept = new Map<string, Promise<unknown>>();

  /** The answer, asked for unless it is there already or on its way. */
  of(name: QueryName, request: unknown, ask: () => unknown): Promise<unknown> {
    if (!WHOLE.has(name)) return Promise.resolve(ask());
    const key = `${name} ${JSON.stringify(request)}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const answer = Promise.resolve(ask());
    answer.catch(() => this.forget());
    this.kept.set(key, answer);
    for (const old of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(old);
    }
    return answer;
  }

  /** The library has changed. */
  forget(): void {
    this.kept.clear();
  }
}
