import type { DayCounts } from '../../../core/facets';
import type { Listing } from '../../../core/listing';
import { parseQuery } from '../../../core/query/parseQuery';
import type { Library } from '../library';

/** How many of a listing's articles that a query means were published on each day. */
export async function dayCounts(
  library: Library,
  request: { listing: Listing; query: string },
): Promise<DayCounts> {
  const mask = await library.searches.within(request.listing, parseQuery(request.query).query);
  const published = library.columns.published.values;
  const counts = new Map<number, number>();
  for (let slot = 0; slot < mask.length; slot += 1) {
    const day = published[slot] ?? 0;
    if (mask[slot] === 1 && day !== 0) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const days = Int32Array.from(counts.keys()).sort();
  return { days, counts: days.map((day) => counts.get(day) ?? 0) };
}
