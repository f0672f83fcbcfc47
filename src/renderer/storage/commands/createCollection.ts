import { AppError } from '../../../contract/appError';
import type { ArticleId } from '../../../core/article';
import type { Collection, CollectionId } from '../../../core/collection';
import type { Act } from '../../../core/event';
import { nameKey, normalName } from '../../../core/names';
import type { Library } from '../library';

interface Request {
  readonly name: string;
  /** Null at the top. */
  readonly parentId: CollectionId | null;
  /** What is put in it at once. */
  readonly ids: readonly ArticleId[];
}

/** Makes a collection. Refuses a name that is none or that a neighbour has, and a parent that is not there. */
export function createCollection(library: Library, request: Request): Promise<{ id: CollectionId }> {
  return library.act(() => {
    const id = crypto.randomUUID() as string as CollectionId;
    const collection = fitting(library, { id, name: request.name, parentId: request.parentId });
    const articleIds = request.ids.filter((one) => library.columns.has(one));
    const acts: Act[] = [{ kind: 'collectionCreated', collection }];
    if (articleIds.length > 0)
      acts.push({ kind: 'collectionMarked', collectionId: id, value: true, articleIds });
    return { acts, answer: { id } };
  });
}

/** The collection with its name as it is kept. Throws an AppError when it can't be among the others. */
export function fitting({ collections }: Library, { id, name: typed, parentId }: Collection): Collection {
  const name = normalName(typed);
  if (name === null) throw new AppError('nameUnfit', typed);
  if (parentId !== null && !collections.has(parentId)) throw new AppError('gone', parentId);
  const isTaken = [...collections.values()].some(
    (other) => other.id !== id && other.parentId === parentId && nameKey(other.name) === nameKey(name),
  );
  if (isTaken) throw new AppError('nameTaken', name);
  return { id, name, parentId };
}
