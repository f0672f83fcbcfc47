import type { ArticleId } from '../../../core/article';
import type { Library } from '../library';

/** Stars articles or takes the star off; those that are so already are no part of the event. */
export function starArticles(
  library: Library,
  { ids, value }: { ids: readonly ArticleId[]; value: boolean },
) {
  return library.act(() => {
    const articleIds = ids.filter((id) => library.columns.marksOf(id)?.isStarred === !value);
    return {
      acts: articleIds.length === 0 ? [] : [{ kind: 'starMarked' as const, value, articleIds }],
      answer: { changed: articleIds.length },
    };
  });
}
