import type { ArticleId, ImportId, TagId } from './article';
import type { CollectionId } from './collection';

/** Which articles a list shows. One at a time in the sidebar; a query narrows it. */
export type Listing =
  | { readonly kind: 'all' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'starred' }
  | { readonly kind: 'review' }
  /** Articles whose page is there in another version. */
  | { readonly kind: 'versions' }
  | { readonly kind: 'source'; readonly source: string }
  /** The tag and every tag below it. */
  | { readonly kind: 'tag'; readonly tagId: TagId }
  /** The collection and every collection below it. */
  | { readonly kind: 'collection'; readonly collectionId: CollectionId }
  | { readonly kind: 'import'; readonly importId: ImportId }
  /** Every other listing leaves out what is in the trash. */
  | { readonly kind: 'trash' };

/**
 * What lacks the thing that is sorted by comes last. Least sure is for what needs review: by confidence. Relevance is for
 * queries with words; without any it is newest.
 */
export type SortBy =
  | 'newest'
  | 'oldest'
  | 'lastAdded'
  | 'firstAdded'
  | 'headline'
  | 'source'
  | 'longest'
  | 'shortest'
  | 'leastSure'
  | 'relevance';
export const SORTS: readonly SortBy[] = [
  'newest',
  'oldest',
  'lastAdded',
  'firstAdded',
  'headline',
  'source',
  'longest',
  'shortest',
  'leastSure',
  'relevance',
];

/** What is doubtful about an article, as far as a list knows. */
export type Doubt = 'noHeadline' | 'noDate' | 'unsureStory';

/** A run of neighbours in the list; `from` is the index of its first article. */
export type ListRun =
  /** Articles of one day, an ISO date; null for undated ones. */
  | { readonly kind: 'day'; readonly day: string | null; readonly from: number }
  /** Articles of one source; null for those of none that is known. */
  | { readonly kind: 'source'; readonly source: string | null; readonly from: number }
  /** Articles of one source that need review for one reason. */
  | {
      readonly kind: 'doubt';
      readonly source: string | null;
      readonly doubt: Doubt;
      readonly from: number;
    };

/** A whole list as ids; rows are fetched as they come into view. */
export interface ArticleList {
  readonly ids: readonly ArticleId[];
  /** By the day published, or the day added where sorted so; what needs review by source and reason. */
  readonly runs: readonly ListRun[];
  /** Articles that words could not find yet when the list was made; 0 where the query has no words. */
  readonly unindexed: number;
}
