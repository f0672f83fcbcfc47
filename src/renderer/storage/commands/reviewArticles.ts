import type { ArticleId } from '../../../core/article';
import type { Library } from '../library';

/** Marks articles as reviewed, so that they are no longer listed as needing it; those that are so already are no part of the event. */
export function reviewArticles(
  library: Library,
  { ids, value }: { ids: readonly ArticleId[]; value: boolean },
) {
  return library.act(() => {
    const articleIds = ids.filter((id) => library.columns.marksOf(id)?.isReviewed === !value);
    return {
      acts: articleIds.length === 0 ? [] : [{ kind: 'reviewMarked' as const, value, articleIds }],
      answer: { changed: articleIds.length },
    };
  });
}
