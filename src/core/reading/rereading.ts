import type { ArticleId } from '../article';
import type { ArticleChange, ChangedPart } from './articleChange';

declare const brand: unique symbol;
/** Identity of one reading again. */
export type RereadingId = string & { readonly [brand]: 'RereadingId' };

/**
 * Pages that are read once more with today's extraction, from beginning to end. The library keeps the last one. It is
 * derived, as the library is: no event, and a library that is made anew has none.
 */
export interface Rereading {
  readonly id: RereadingId;
  /** The source whose pages are read, by its name as it is shown; null for all. */
  readonly source: string | null;
  /** Somebody asked for it, or another version of the program had read them. */
  readonly cause: 'asked' | 'newVersion';
  /** The program by which they are read; null while none has begun. */
  readonly software: string | null;
  /** ISO date-time. */
  readonly startedAt: string;
  readonly state: 'running' | 'ended' | 'cancelled';
  /** Pages there are to read; null while that is not known. */
  readonly total: number | null;
  readonly read: number;
  readonly changed: number;
}

/** One step of it, noted together with what came of it. */
export type RereadingStep =
  | { readonly kind: 'begin'; readonly rereading: Rereading }
  /** How many pages there are, those that are read already among them. */
  | { readonly kind: 'count'; readonly id: RereadingId; readonly total: number; readonly software: string }
  /** These were read. */
  | { readonly kind: 'read'; readonly id: RereadingId; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'end' | 'cancel'; readonly id: RereadingId };

/** The last reading again, and in how many articles each part is otherwise. */
export interface RereadingSummary extends Rereading {
  readonly parts: readonly { readonly part: ChangedPart; readonly count: number }[];
}

/** Some of the articles that it changed. */
export interface RereadChanges {
  readonly count: number;
  readonly articles: readonly ArticleChange[];
}
