import type { Library } from '../library';
import { listingTest } from '../search/listingTest';
import { maskBy } from '../search/maskBy';

/** How many articles have another version of their page beside them. */
export function versionCount(library: Library): number {
  return maskBy(library, listingTest({ kind: 'versions' }, library)).reduce((sum, one) => sum + one, 0);
}
