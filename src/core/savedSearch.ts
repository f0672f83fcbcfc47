import type { Listing } from './listing';

declare const brand: unique symbol;
/** Identity of a saved search; its name may change, the id never does. */
export type SavedSearchId = string & { readonly [brand]: 'SavedSearchId' };

/** A search kept under a name: what is looked for, as written in the search box, and in which listing. */
export interface SavedSearch {
  readonly id: SavedSearchId;
  readonly name: string;
  readonly listing: Listing;
  readonly query: string;
}

/** How many articles a saved search finds; null while that can't be told. */
export interface SavedSearchCount {
  readonly id: SavedSearchId;
  readonly count: number | null;
}
