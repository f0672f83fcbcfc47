import { AppError } from '../../../contract/appError';
import type { SavedSearchId } from '../../../core/savedSearch';
import type { Library } from '../library';

/** Removes a saved search. What it found stays. */
export function removeSearch(library: Library, { id }: { id: SavedSearchId }): Promise<{ changed: number }> {
  return library.act(() => {
    const search = library.savedSearches.get(id);
    if (search === undefined) throw new AppError('gone', id);
    return { acts: [{ kind: 'searchRemoved' as const, search }], answer: { changed: 1 } };
  });
}
