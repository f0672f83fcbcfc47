/** One source in numbers, without what is in the trash. Days are ISO dates; null where none of its articles has one. */
export interface SourceSummary {
  readonly source: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Articles with a date, and with a byline. */
  readonly dated: number;
  readonly bylined: number;
  /** Articles that need review. */
  readonly unsure: number;
}
