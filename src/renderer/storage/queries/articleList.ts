import type { ArticleList, DayRun, Listing, SortBy } from '../../../core/listing';
import type { Column } from '../columns';
import type { Library } from '../library';
import { matches } from '../matches';

/** A whole list in order, with the days it falls into. */
export function articleList(
  library: Library,
  { listing, sort }: { listing: Listing; sort: SortBy },
): ArticleList {
  const isIn = matches(listing, library);
  const columns: Column[] = [];
  for (const column of library.columns.all()) if (isIn(column)) columns.push(column);
  columns.sort(ORDER[sort]);
  const dayOf = sort === 'newest' || sort === 'oldest' ? dayPublished : dayAdded;
  return { ids: columns.map((column) => column.id), days: runsOf(columns, dayOf) };
}

const ORDER: Readonly<Record<SortBy, (a: Column, b: Column) => number>> = {
  newest: (a, b) => undatedLast(a, b) ?? (compare(b.published ?? '', a.published ?? '') || byId(a, b)),
  oldest: (a, b) => undatedLast(a, b) ?? (compare(a.published ?? '', b.published ?? '') || byId(a, b)),
  lastAdded: (a, b) => compare(b.addedAt, a.addedAt) || byId(a, b),
  firstAdded: (a, b) => compare(a.addedAt, b.addedAt) || byId(a, b),
};

function undatedLast(a: Column, b: Column): number | null {
  if ((a.published === null) === (b.published === null)) return null;
  return a.published === null ? 1 : -1;
}

function byId(a: Column, b: Column): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayPublished(column: Column): string | null {
  return column.published;
}

function dayAdded(column: Column): string {
  return column.addedAt.slice(0, 10);
}

function runsOf(columns: readonly Column[], dayOf: (column: Column) => string | null): readonly DayRun[] {
  const runs: DayRun[] = [];
  let present: string | null | undefined;
  columns.forEach((column, from) => {
    const day = dayOf(column);
    if (day === present) return;
    present = day;
    runs.push({ day, from });
  });
  return runs;
}
