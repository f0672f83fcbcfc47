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
  const days: number[] = [];
  const counts: number[] = [];
  for (const slot of library.columns.orders.of('oldest')) {
    const day = published[slot] ?? 0;
    if (mask[slot] !== 1 || day === 0) continue;
    if (days.at(-1) === day) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      days.push(day);
      counts.push(1);
    }
  }
  return { days: Int32Array.from(days), counts: Int32Array.from(counts) };
}
