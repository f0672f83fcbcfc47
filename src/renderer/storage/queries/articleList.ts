import type { ArticleId } from '../../../core/article';
import type { ArticleList, Listing, ListRun, SortBy } from '../../../core/listing';
import { parseQuery } from '../../../core/query/parseQuery';
import { dayOfNumber } from '../columns/dayNumbers';
import type { Library } from '../library';
import type { Mask } from '../search/ground';
import { byDoubt } from './byDoubt';

/** A whole list in order, with the runs it falls into. */
export async function articleList(
  library: Library,
  request: { listing: Listing; sort: SortBy; query: string },
): Promise<ArticleList> {
  const { searches } = library;
  const { query } = parseQuery(request.query);
  const mask = await searches.within(request.listing, query);
  const unindexed = searches.unindexed(query);
  const ranked = request.sort === 'relevance' ? await searches.ranked(query) : null;
  if (ranked !== null) return { ids: bestFirst(library, mask, ranked), runs: [], unindexed };
  const sort = request.sort === 'relevance' ? 'newest' : request.sort;
  const slots = library.columns.orders.of(sort).filter((slot) => mask[slot] === 1);
  if (sort === 'leastSure' && request.listing.kind === 'review') {
    const { order, runs } = byDoubt(library, slots);
    return { ids: idsOf(library, order), runs, unindexed };
  }
  return { ids: idsOf(library, slots), runs: runsIn(library, slots, sort), unindexed };
}

/** What a list sorted so falls into. */
function runsIn(library: Library, slots: Int32Array, sort: SortBy): readonly ListRun[] {
  switch (sort) {
    case 'newest':
    case 'oldest':
      return daysPublished(library, slots);
    case 'lastAdded':
    case 'firstAdded':
      return daysAdded(library, slots);
    case 'source':
      return ofOneSource(library, slots);
    default:
      return [];
  }
}

function ofOneSource({ columns }: Library, slots: Int32Array): readonly ListRun[] {
  const source = columns.source.values;
  return runsOf(
    slots,
    (slot) => source[slot] ?? 0,
    (number, from) => ({ kind: 'source', source: columns.sourceNames.at(number) || null, from }),
  );
}

/** The ranked ones, then those that the query means for other reasons than words. */
function bestFirst(library: Library, mask: Mask, ranked: Int32Array): readonly ArticleId[] {
  const left = mask.slice();
  const first = ranked.filter((slot) => {
    const isIn = left[slot] === 1;
    left[slot] = 0;
    return isIn;
  });
  const rest = library.columns.orders.of('newest').filter((slot) => left[slot] === 1);
  return [...idsOf(library, first), ...idsOf(library, rest)];
}

function idsOf({ columns }: Library, slots: Int32Array): ArticleId[] {
  const ids: ArticleId[] = [];
  for (const slot of slots) {
    const id = columns.ids[slot];
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

function daysPublished({ columns }: Library, slots: Int32Array): readonly ListRun[] {
  const published = columns.published.values;
  return runsOf(
    slots,
    (slot) => published[slot] ?? 0,
    (number, from) => ({ kind: 'day', day: dayOfNumber(number), from }),
  );
}

function daysAdded({ columns }: Library, slots: Int32Array): readonly ListRun[] {
  const added = columns.added.values;
  const day = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);
  return runsOf(
    slots,
    (slot) => Math.floor((added[slot] ?? 0) / DAY_MS),
    (number, from) => ({ kind: 'day', day: day(number), from }),
  );
}

const DAY_MS = 86_400_000;

function runsOf(
  slots: Int32Array,
  numberOf: (slot: number) => number,
  runOf: (number: number, from: number) => ListRun,
): readonly ListRun[] {
  const runs: ListRun[] = [];
  let present = -1;
  slots.forEach((slot, from) => {
    const number = numberOf(slot);
    if (number === present) return;
    present = number;
    runs.push(runOf(number, from));
  });
  return runs;
}
