import type { ArticleId } from '../../../core/article';
import type { Library } from '../library';

/** Marks articles as read or unread; those that are so already are no part of the event. */
export function markRead(library: Library, { ids, value }: { ids: readonly ArticleId[]; value: boolean }) {
  return library.act(() => {
    const articleIds = ids.filter((id) => library.columns.marksOf(id)?.isRead === !value);
    return {
      acts: articleIds.length === 0 ? [] : [{ kind: 'readMarked' as const, value, articleIds }],
      answer: { changed: articleIds.length },
    };
  });
}
