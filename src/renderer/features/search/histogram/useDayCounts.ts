import type { DayCounts } from '../../../../core/facets';
import type { Listing } from '../../../../core/listing';
import { useLive } from '../../../live/useLive';

/** When the articles of a listing that a query means were published; null before the first answer. */
export function useDayCounts(listing: Listing, query: string, turn: number): DayCounts | null {
  const live = useLive(
    'dayCounts',
    { listing, query },
    (change) => change.articles || (change.index && query !== ''),
    turn,
  );
  return live.answer ?? null;
}
