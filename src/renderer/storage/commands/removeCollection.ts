import { AppError } from '../../../contract/appError';
import { type CollectionId, withThoseBelow } from '../../../core/collection';
import type { Act } from '../../../core/event';
import { articlesCollected } from '../carriers';
import type { Library } from '../library';

/** Removes a collection and every collection below it. The articles stay in the library. */
export function removeCollection(
  library: Library,
  { id }: { id: CollectionId },
): Promise<{ changed: number }> {
  return library.act(() => {
    if (!library.collections.has(id)) throw new AppError('gone', id);
    // The deepest first, so that none is without its parent at any time.
    const ids = [...withThoseBelow(id, library.collections.values())].reverse();
    const acts = ids.flatMap((collectionId): readonly Act[] => {
      const collection = library.collections.get(collectionId);
      const articleIds = articlesCollected(library, collectionId);
      return [
        ...(articleIds.length === 0
          ? []
          : [{ kind: 'collectionMarked', collectionId, value: false, articleIds } as const]),
        ...(collection === undefined ? [] : [{ kind: 'collectionRemoved', collection } as const]),
      ];
    });
    return { acts, answer: { changed: ids.length } };
  });
}
