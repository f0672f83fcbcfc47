import { AppError } from '../../../contract/appError';
import { nameKey, normalName } from '../../../core/names';
import type { SavedSearch, SavedSearchId } from '../../../core/savedSearch';
import type { Library } from '../library';

/** Keeps a search under a name. Refuses a name that is none, or that another saved search has. */
export function saveSearch(
  library: Library,
  request: Omit<SavedSearch, 'id'>,
): Promise<{ id: SavedSearchId }> {
  return library.act(() => {
    const id = crypto.randomUUID() as string as SavedSearchId;
    const search = fittingSearch(library, { ...request, id });
    return { acts: [{ kind: 'searchSaved' as const, search }], answer: { id } };
  });
}

/** The saved search with its name as it is kept. Throws an AppError when it can't be among the others. */
export function fittingSearch({ savedSearches }: Library, search: SavedSearch): SavedSearch {
  const name = normalName(search.name);
  if (name === null) throw new AppError('nameUnfit', search.name);
  const isTaken = [...savedSearches.values()].some(
    (other) => other.id !== search.id && nameKey(other.name) === nameKey(name),
  );
  if (isTaken) throw new AppError('nameTaken', name);
  const { id, listing, query } = search;
  return { id, name, listing, query };
}
