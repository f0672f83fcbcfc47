import type { ArticleId, ImportId, TagId } from './article';
import type { CollectionId } from './collection';

/** Which articles a list shows. One at a time in the sidebar; a query narrows it. */
export type Listing =
  | { readonly kind: 'all' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'starred' }
  | { readonly kind: 'review' }
  | { readonly kind: 'source'; readonly source: string }
  /** The tag and every tag below it. */
  | { readonly kind: 'tag'; readonly tagId: TagId }
  /** The collection and every collection below it. */
  | { readonly kind: 'collection'; readonly collectionId: CollectionId }
  | { readonly kind: 'import'; readonly importId: ImportId }
  /** Every other listing leaves out what is in the trash. */
  | { readonly kind: 'trash' };

/** Undated articles come last in both orders of date. Least sure is for what needs review: by confidence. Relevance is for queries with words; without any it is newest. */
export type SortBy = 'newest' | 'oldest' | 'lastAdded' | 'firstAdded' | 'leastSure' | 'relevance';
export const SORTS: readonly SortBy[] = [
  'newest',
  'oldest',
  'lastAdded',
  'firstAdded',
  'leastSure',
  'relevance',
];

/** A run of articles of one day in the list. `day` is an ISO date, null for undated articles. */
export interface DayRun {
  readonly day: string | null;
  /** Index of the first article of the run in the list. */
  readonly from: number;
}

/** A whole list as ids; rows are fetched as they come into view. */
export interface ArticleList {
  readonly ids: readonly ArticleId[];
  /** By the day published, or the day added where sorted so. */
  readonly days: readonly DayRun[];
  /** Articles that words could not find yet when the list was made; 0 where the query has no words. */
  readonly unindexed: number;
}
