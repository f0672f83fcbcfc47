import type { Collection, CollectionId } from './collection';

/** A collection with the names of those that it stands in, from the top one down. */
export interface CollectionPath {
  readonly id: CollectionId;
  readonly above: readonly string[];
  readonly name: string;
}

/** Every collection with its place, in the order of these. */
export function collectionPaths(collections: readonly Collection[]): readonly CollectionPath[] {
  const byId = new Map(collections.map((one) => [one.id, one] as const));
  const above = (id: CollectionId | null, depth: number): readonly string[] => {
    const one = id === null ? undefined : byId.get(id);
    // A circle of parents ends somewhere.
    if (one === undefined || depth > byId.size) return [];
    return [...above(one.parentId, depth + 1), one.name];
  };
  return collections.map(({ id, name, parentId }) => ({ id, name, above: above(parentId, 0) }));
}
