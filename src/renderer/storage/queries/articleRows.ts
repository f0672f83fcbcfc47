import type { ArticleId, ArticleRow } from '../../../core/article';
import type { Library } from '../library';

/** Rows in the order asked; null where the library has no such article. */
export async function articleRows(
  library: Library,
  { ids }: { ids: readonly ArticleId[] },
): Promise<readonly (ArticleRow | null)[]> {
  const rows = await library.db.articles.bulkGet([...ids]);
  return rows.map((row) => row ?? null);
}
