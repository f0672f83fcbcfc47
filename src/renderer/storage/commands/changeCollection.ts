import { AppError } from '../../../contract/appError';
import { type Collection, withThoseBelow } from '../../../core/collection';
import type { Library } from '../library';
import { fitting } from './createCollection';

/** Gives a collection another name or another place. Refuses what {@link fitting} does, and a place within itself. */
export function changeCollection(library: Library, request: Collection): Promise<{ changed: number }> {
  return library.act(() => {
    const from = library.collections.get(request.id);
    if (from === undefined) throw new AppError('gone', request.id);
    const to = fitting(library, request);
    const within = withThoseBelow(from.id, library.collections.values());
    if (to.parentId !== null && within.has(to.parentId)) throw new AppError('placeUnfit', from.name);
    const isSame = from.name === to.name && from.parentId === to.parentId;
    return {
      acts: isSame ? [] : [{ kind: 'collectionChanged' as const, from, to }],
      answer: { changed: isSame ? 0 : 1 },
    };
  });
}
