import type { ArticleId } from '../../../core/article';
import { headlineKey } from '../../../core/headlineKey';
import { type Teasing, teasingDistance } from '../../../core/teasing';
import { bodiesOf } from '../bodies';
import { TRASHED } from '../columns/flags';
import { teaserNumber } from '../columns/headlineNumber';
import { issuedAt } from '../issued';
import type { Library } from '../library';

/** So many pages are named; the others are counted. */
const NAMED = 6;

/** The pages in the library on which an article's headline stands as a teaser, nearest in time first. */
export async function teasedBy(
  library: Library,
  { id }: { id: ArticleId },
): Promise<{ readonly count: number; readonly pages: readonly Teasing[] }> {
  const { columns, db } = library;
  const row = await db.articles.get(id);
  const key = headlineKey(row?.headline ?? '');
  if (row === undefined || key === '') return { count: 0, pages: [] };
  const found = columns.teasers
    .slotsWith(teaserNumber(row.headline ?? ''), columns.slotCount)
    .flatMap((slot) => {
      const page = columns.ids[slot];
      const isThere =
        page !== undefined && page !== id && ((columns.flags.values[slot] ?? 0) & TRASHED) === 0;
      const distance = isThere ? teasingDistance(issuedAt(columns, slot), row) : null;
      return page === undefined || distance === null ? [] : [{ page, distance }];
    })
    .sort((a, b) => a.distance - b.distance);
  const named = found.slice(0, NAMED).map(({ page }) => page);
  const [rows, bodies] = await Promise.all([db.articles.bulkGet(named), bodiesOf(db, named)]);
  const pages = rows.flatMap((one, n): Teasing[] => {
    // The numbers of two headlines may be the same once in a very long while.
    const announces = bodies[n]?.extraction.teasers.some(({ title }) => headlineKey(title) === key);
    if (one === undefined || announces !== true) return [];
    return [{ id: one.id, headline: one.headline, source: one.source, published: one.published }];
  });
  return { count: pages.length < named.length ? pages.length : found.length, pages };
}
