import type { ArticleId } from '../../../core/article';
import type { Library } from '../library';

/** Moves articles to the trash, or back; those that are there already are no part of the event. */
export function trashArticles(
  library: Library,
  { ids, value }: { ids: readonly ArticleId[]; value: boolean },
) {
  return library.act(() => {
    const articleIds = ids.filter((id) => library.columns.marksOf(id)?.isTrashed === !value);
    return {
      acts: articleIds.length === 0 ? [] : [{ kind: 'trashMarked' as const, value, articleIds }],
      answer: { changed: articleIds.length },
    };
  });
}
