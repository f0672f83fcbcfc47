import type { ArticleId, Version } from '../../../core/article';
import { areVersions } from '../../../core/versions';
import { articlesSharing } from '../columns/shared';
import type { StoredRow } from '../database';
import type { Library } from '../library';

/** A page printed on very many others is no page's own address; looking at more would be slow for nothing. */
const MOST = 200;

/** The versions of an article's page that are not in the trash, itself always among them, oldest file first. */
export async function versions(library: Library, { id }: { id: ArticleId }): Promise<readonly Version[]> {
  const row = await library.db.articles.get(id);
  if (row === undefined) return [];
  const rows = (await versionRows(library, [row])).get(id) ?? [row];
  const bodies = await library.db.bodies.bulkGet(rows.map((one) => one.id));
  return rows
    .map((one, n) => ({
      id: one.id,
      headline: one.headline,
      modifiedAt: bodies[n]?.original.modifiedAt ?? '',
      addedAt: one.addedAt,
    }))
    .sort(
      (a, b) => compare(a.modifiedAt, b.modifiedAt) || compare(a.addedAt, b.addedAt) || compare(a.id, b.id),
    );
}

/** The rows of all versions of each of these articles. Those that have but one are not in it. */
export async function versionRows(
  library: Library,
  rows: readonly StoredRow[],
): Promise<ReadonlyMap<ArticleId, readonly StoredRow[]>> {
  const candidates = new Map<StoredRow, readonly ArticleId[]>();
  const sharing = articlesSharing(library.columns, rows);
  rows.forEach((row, n) => {
    const ids = [...new Set([row.id, ...(sharing[n] ?? [])])];
    if (ids.length > 1 && ids.length <= MOST) candidates.set(row, ids);
  });
  const wanted = [...new Set([...candidates.values()].flat())];
  const isTrashed = (id: ArticleId) => library.columns.marksOf(id)?.isTrashed === true;
  const found = wanted.length === 0 ? [] : await library.db.articles.bulkGet(wanted);
  const byId = new Map(found.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
  return new Map(
    [...candidates].map(([row, ids]) => [
      row.id,
      ids
        .flatMap((id) => byId.get(id) ?? [])
        .filter((one) => one.id === row.id || (!isTrashed(one.id) && areVersions(row, one))),
    ]),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
