import { AppError } from '../../../contract/appError';
import type { SavedSearch } from '../../../core/savedSearch';
import type { Library } from '../library';
import { fittingSearch } from './saveSearch';

/** Gives a saved search another name, or has it look for something else. */
export function changeSearch(library: Library, request: SavedSearch): Promise<{ changed: number }> {
  return library.act(() => {
    const from = library.savedSearches.get(request.id);
    if (from === undefined) throw new AppError('gone', request.id);
    const to = fittingSearch(library, request);
    const isSame = JSON.stringify(from) === JSON.stringify(to);
    return {
      acts: isSame ? [] : [{ kind: 'searchChanged' as const, from, to }],
      answer: { changed: isSame ? 0 : 1 },
    };
  });
}
