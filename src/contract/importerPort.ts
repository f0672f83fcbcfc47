import type { ArticleId, ImportId, ParsedArticle } from '../core/article';
import type { ImportProgress, ImportReport } from '../core/importReport';
import type { ErrorShape } from './appError';

/**
 * Importer to storage worker, over a MessagePort. Both ends are ours and of one build, so the types are the
 * contract; articles are plain objects (structured clone is the quickest form measured).
 */
export type ImporterMessage =
  | {
      readonly kind: 'started';
      readonly importId: ImportId;
      readonly name: string;
      readonly roots: readonly string[];
    }
  /** Which of these are in the library? Answered by `known`. */
  | { readonly kind: 'ask'; readonly askId: number; readonly ids: readonly ArticleId[] }
  /** Articles to store; answered by `stored` or `notStored`. At most two are on the way at once. */
  | { readonly kind: 'batch'; readonly batchId: number; readonly articles: readonly ParsedArticle[] }
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'ended'; readonly report: ImportReport };

/** Storage worker to importer. */
export type StorageMessage =
  | { readonly kind: 'known'; readonly askId: number; readonly ids: readonly ArticleId[] }
  /** The batch is durable; `duplicates` were there already and are untouched. */
  | { readonly kind: 'stored'; readonly batchId: number; readonly duplicates: readonly ArticleId[] }
  | { readonly kind: 'notStored'; readonly batchId: number; readonly error: ErrorShape }
  /** The report of the import is durable. */
  | { readonly kind: 'endStored'; readonly importId: ImportId };

/** Main to importer (its parent port). `connect` carries the port to the storage worker. */
export type ImporterCommand =
  | { readonly kind: 'connect' }
  | {
      readonly kind: 'import';
      readonly importId: ImportId;
      readonly paths: readonly string[];
    }
  | { readonly kind: 'cancel' };

/** Importer to main. */
export type ImporterNews =
  | { readonly kind: 'ended'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly importId: ImportId; readonly error: ErrorShape };
