import type { SourceSummary } from '../../../core/sourceSummary';
import { dayOfNumber } from '../columns/dayNumbers';
import { LIVE, TRASHED } from '../columns/flags';
import type { Library } from '../library';
import { reviewTest } from '../search/reviewTest';

/** Every source in numbers, most articles first, from one walk over the columns. */
export function sources({ columns }: Library): readonly SourceSummary[] {
  const { sourceNames, authorLists } = columns;
  const needsReview = reviewTest(columns);
  const of = sourceNames.values.map(() => ({ count: 0, first: 0, last: 0, dated: 0, bylined: 0, unsure: 0 }));
  for (let slot = 0; slot < columns.slotCount; slot += 1) {
    const one = of[columns.source.values[slot] ?? 0];
    if (one === undefined || ((columns.flags.values[slot] ?? 0) & (LIVE | TRASHED)) !== LIVE) continue;
    one.count += 1;
    const day = columns.published.values[slot] ?? 0;
    if (day !== 0) {
      one.dated += 1;
      one.first = one.first === 0 ? day : Math.min(one.first, day);
      one.last = Math.max(one.last, day);
    }
    if (authorLists.at(columns.authors.values[slot] ?? 0).length > 0) one.bylined += 1;
    if (needsReview(slot)) one.unsure += 1;
  }
  const dayOf = (day: number) => (day === 0 ? null : dayOfNumber(day));
  return of
    .map((one, n) => ({
      ...one,
      source: sourceNames.values[n] ?? '',
      first: dayOf(one.first),
      last: dayOf(one.last),
    }))
    .filter(({ source, count }) => source !== '' && count > 0)
    .sort((a, b) => b.count - a.count || a.source.localeCompare(b.source));
}
