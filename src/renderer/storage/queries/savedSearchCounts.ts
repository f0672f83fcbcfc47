import { parseQuery } from '../../../core/query/parseQuery';
import type { SavedSearchCount } from '../../../core/savedSearch';
import type { Library } from '../library';

/** How many articles each saved search finds now; null while its words can't be looked up. */
export async function savedSearchCounts(library: Library): Promise<readonly SavedSearchCount[]> {
  const counts: SavedSearchCount[] = [];
  // One after the other: the index answers the list in between.
  for (const { id, listing, query } of library.savedSearches.values()) {
    const mask = await library.searches.within(listing, parseQuery(query).query).catch(() => null);
    counts.push({ id, count: mask?.reduce((sum, one) => sum + one, 0) ?? null });
  }
  return counts;
}
