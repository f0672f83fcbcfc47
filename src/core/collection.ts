declare const brand: unique symbol;
/** Identity of a collection; its name may change, the id never does. */
export type CollectionId = string & { readonly [brand]: 'CollectionId' };

/** A set of articles put together by hand, or made of an imported folder. Collections nest. */
export interface Collection {
  readonly id: CollectionId;
  readonly name: string;
  readonly parentId: CollectionId | null;
}

/** A collection and every collection below it. An id that is none is answered alone. */
export function withThoseBelow(
  id: CollectionId,
  collections: Iterable<Collection>,
): ReadonlySet<CollectionId> {
  const all = [...collections];
  const found = new Set([id]);
  // A set may grow while it is walked; a circle of parents ends because nothing is found twice.
  for (const one of found) for (const { id: below, parentId } of all) if (parentId === one) found.add(below);
  return found;
}
