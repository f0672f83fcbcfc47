import type { ArticleId } from '../../../core/article';
import { type Comparison, compareVersions } from '../../../core/comparing/compareVersions';
import { bodiesOf } from '../bodies';
import type { Library } from '../library';

/** Two versions of a page beside each other; null when the library lacks one of them. */
export async function versionComparison(
  { db }: Library,
  ids: { before: ArticleId; after: ArticleId },
): Promise<Comparison | null> {
  const [before, after] = await bodiesOf(db, [ids.before, ids.after]);
  return before === undefined || after === undefined ? null : compareVersions(before, after);
}
