import type { Collection } from '../../../core/collection';
import type { KnownWord } from '../../../core/query/spelling';
import type { Tag } from '../../../core/tag';
import type { Columns } from '../columns/columns';

/** What of the library a search looks at. */
export interface SearchGround {
  readonly columns: Columns;
  readonly tags: ReadonlyMap<Tag['id'], Tag>;
  readonly collections: ReadonlyMap<Collection['id'], Collection>;
}

/** The index, for searches: articles by their words, as slots of the columns. */
export interface TextSearch {
  /** Slots that match an FTS5 expression, in any order. Rejects with an AppError. */
  match(expression: string): Promise<Int32Array>;
  /** Slots with a word that begins so, in any order. */
  begin(beginning: string): Promise<Int32Array>;
  /** Slots that match an FTS5 expression, best first. */
  rank(expression: string): Promise<Int32Array>;
  /** The words that begin with the same letter, in how many articles each. */
  wordsLike(word: string): Promise<readonly KnownWord[]>;
  /** Articles that words can't find yet. */
  readonly behind: number;
}

/** One byte a slot: 1 for an article that is in. */
export type Mask = Uint8Array;
