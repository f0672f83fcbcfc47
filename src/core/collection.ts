declare const brand: unique symbol;
/** Identity of a collection; its name may change, the id never does. */
export type CollectionId = string & { readonly [brand]: 'CollectionId' };

/** A set of articles put together by hand, or made of an imported folder. Collections nest. */
export interface Collection {
  readonly id: CollectionId;
  readonly name: string;
  readonly parentId: CollectionId | null;
}
