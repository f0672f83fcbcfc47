import type { LibraryEvent } from '../../core/event';
import { isStep, UNDO_LIMIT } from '../../core/undo';
import type { Database } from './database';

/** Events kept for undo: 100 steps, each of them perhaps taken back and repeated. */
const EVENTS_KEPT = 3 * UNDO_LIMIT;

/**
 * Keeps events that may be undone, and lets go of older ones; never of those behind `savedRev`, which no snapshot has.
 * Inside the caller's transaction.
 */
export async function keepEvents(
  { events }: Pick<Database, 'events'>,
  next: readonly LibraryEvent[],
  savedRev: number,
): Promise<void> {
  await events.bulkPut(next.filter(isStep));
  const last = next.at(-1)?.seq ?? 0;
  await events
    .where('seq')
    .below(Math.min(last - EVENTS_KEPT, savedRev))
    .delete();
}
