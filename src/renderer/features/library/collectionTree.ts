import type { CollectionId } from '../../../core/collection';
import type { CollectionCount } from '../../../core/overview';

/** One line of the collections as they are shown. */
export interface CollectionLine {
  readonly collection: CollectionCount;
  readonly depth: number;
  readonly hasBelow: boolean;
  readonly isOpen: boolean;
}

/** The collections to be seen while those for which `isOpenAt` is true are open, each level by name. */
export function shownCollections(
  collections: readonly CollectionCount[],
  isOpenAt: (id: CollectionId) => boolean,
): readonly CollectionLine[] {
  const known = new Set(collections.map(({ id }) => id));
  const below = new Map<CollectionId | null, CollectionCount[]>();
  for (const one of collections) {
    // One whose parent was removed stands at the top.
    const parent = one.parentId !== null && known.has(one.parentId) ? one.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  const linesBelow = (parent: CollectionId | null, depth: number): readonly CollectionLine[] =>
    [...(below.get(parent) ?? [])].sort(byName).flatMap((collection) => {
      const hasBelow = below.has(collection.id);
      const isOpen = hasBelow && isOpenAt(collection.id);
      const line = { collection, depth, hasBelow, isOpen };
      return [line, ...(isOpen ? linesBelow(collection.id, depth + 1) : [])];
    });
  return linesBelow(null, 0);
}

function byName(a: CollectionCount, b: CollectionCount): number {
  return a.name.localeCompare(b.name, 'en', { sensitivity: 'base', numeric: true });
}
