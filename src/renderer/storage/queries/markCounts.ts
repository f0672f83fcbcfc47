import type { ArticleId } from '../../../core/article';
import type { MarkCounts } from '../../../core/overview';
import type { Library } from '../library';

/** On how many of these articles each tag stands, and how many are in each collection. */
export function markCounts(library: Library, { ids }: { ids: readonly ArticleId[] }): MarkCounts {
  const tags = new Map<string, number>();
  const collections = new Map<string, number>();
  let articles = 0;
  for (const id of ids) {
    const marks = library.columns.marksOf(id);
    if (marks === undefined) continue;
    articles += 1;
    for (const tagId of marks.tagIds) tags.set(tagId, (tags.get(tagId) ?? 0) + 1);
    for (const one of marks.collectionIds) collections.set(one, (collections.get(one) ?? 0) + 1);
  }
  return { articles, tags, collections };
}
