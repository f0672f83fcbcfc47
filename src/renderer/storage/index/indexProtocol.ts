import type { ArticleId } from '../../../core/article';

/** The text of an article as the index takes it in, folded (core/query/fold). `row` is its number in the index. */
export interface IndexedText {
  readonly row: number;
  readonly id: ArticleId;
  readonly title: string;
  readonly body: string;
  readonly byline: string;
  readonly note: string;
}

/** What an index holds when it is opened. */
export interface IndexState {
  /** Null for one that is new. */
  readonly archiveId: string | null;
  /** Every change of the library up to this `rev` is in it. */
  readonly reached: number;
  readonly rows: Int32Array;
  /** The articles of `rows`, 32 characters each, one after the other. */
  readonly ids: string;
}

/** What can be asked of the index, one after the other, and what it answers. */
export interface IndexCalls {
  /** Opens it; one that is damaged or of another kind is thrown away and made anew. */
  open: { request: Record<never, never>; answer: IndexState };
  /** Takes in texts, in the place of those that have their rows. One transaction. */
  put: { request: { texts: readonly IndexedText[] }; answer: null };
  remove: { request: { rows: readonly number[] }; answer: null };
  /** Notes how far it has come. */
  reached: { request: { archiveId: string; rev: number }; answer: null };
  /** The rows that match an FTS5 expression. */
  match: { request: { expression: string }; answer: Int32Array };
  /** The rows with a word that begins so. */
  begin: { request: { beginning: string }; answer: Int32Array };
  /** The rows that match an FTS5 expression, best first (BM25). */
  rank: { request: { expression: string }; answer: Int32Array };
  /** The words that begin with the same letter: `word count`, a line each. */
  vocabulary: { request: { word: string }; answer: string };
  count: { request: { expression: string }; answer: number };
  clear: { request: Record<never, never>; answer: null };
}
export type IndexCall = keyof IndexCalls;

export type IndexRequest = {
  readonly [N in IndexCall]: {
    readonly callId: number;
    readonly name: N;
    readonly request: IndexCalls[N]['request'];
  };
}[IndexCall];

/** `isAnew`: the index was damaged and is empty now. */
export type IndexReply =
  | { readonly callId: number; readonly kind: 'answer'; readonly answer: unknown }
  | { readonly callId: number; readonly kind: 'failed'; readonly detail: string; readonly isAnew: boolean };
