import { AppError } from '../../../contract/appError';
import { type Collection, withThoseBelow } from '../../../core/collection';
import type { Act } from '../../../core/event';
import { renamedInQuery } from '../../../core/query/renamedNames';
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
    if (isSame) return { acts: [], answer: { changed: 0 } };
    return {
      acts: [...searchActs(from, to, library), { kind: 'collectionChanged' as const, from, to }],
      answer: { changed: 1 },
    };
  });
}

/** Saved searches go on finding what they found: they ask for the new name. */
function searchActs(
  { id }: Collection,
  { name }: Collection,
  { collections, savedSearches }: Library,
): readonly Act[] {
  const names = [...collections.values()].map((one) => ({ from: one.name, to: one.id === id ? name : null }));
  return [...savedSearches.values()].flatMap((from) => {
    const to = { ...from, query: renamedInQuery(from.query, { field: 'in', names }) };
    return to.query === from.query ? [] : [{ kind: 'searchChanged' as const, from, to }];
  });
}
