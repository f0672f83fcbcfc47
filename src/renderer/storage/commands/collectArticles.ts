import { AppError } from '../../../contract/appError';
import type { ArticleId } from '../../../core/article';
import type { CollectionId } from '../../../core/collection';
import type { Act } from '../../../core/event';
import type { Library } from '../library';

interface Request {
  readonly ids: readonly ArticleId[];
  readonly add: readonly CollectionId[];
  readonly remove: readonly CollectionId[];
}

/** Puts articles in collections and takes them out of others, as one event. Refuses a collection that is not there. */
export function collectArticles(
  library: Library,
  { ids, add, remove }: Request,
): Promise<{ changed: number }> {
  return library.act(() => {
    const acts: Act[] = [];
    const changed = new Set<ArticleId>();
    const mark = (collectionId: CollectionId, value: boolean) => {
      if (!library.collections.has(collectionId)) throw new AppError('gone', collectionId);
      const articleIds = ids.filter(
        (id) => library.columns.marksOf(id)?.collectionIds.includes(collectionId) === !value,
      );
      if (articleIds.length > 0) acts.push({ kind: 'collectionMarked', collectionId, value, articleIds });
      for (const id of articleIds) changed.add(id);
    };
    for (const id of remove) mark(id, false);
    for (const id of add) mark(id, true);
    return { acts, answer: { changed: changed.size } };
  });
}
