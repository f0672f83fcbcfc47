import { type ArticleId, type ListedRow, NO_MARKS } from '../../../core/article';
import type { Library } from '../library';
import { versionRows } from './versions';

/** Rows in the order asked; null where the library has no such article. */
export async function articleRows(
  library: Library,
  { ids }: { ids: readonly ArticleId[] },
): Promise<readonly (ListedRow | null)[]> {
  const rows = await library.db.articles.bulkGet([...ids]);
  const versions = await versionRows(
    library,
    rows.flatMap((row) => row ?? []),
  );
  return rows.map((row) =>
    row === undefined
      ? null
      : {
          ...row,
          ...(library.columns.marksOf(row.id) ?? NO_MARKS),
          isExcerptOfNote: false,
          versions: versions.get(row.id)?.length ?? 1,
        },
  );
}
