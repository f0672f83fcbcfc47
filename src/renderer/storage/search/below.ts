import type { TagId } from '../../../core/article';
import type { Collection, CollectionId } from '../../../core/collection';
import { type Tag, tagKey } from '../../../core/tag';
import type { SearchGround } from './ground';

/** These tags and every tag below them in the hierarchy. */
export function tagsAndBelow(tops: readonly Tag[], { tags }: Pick<SearchGround, 'tags'>): ReadonlySet<TagId> {
  const prefixes = tops.map((top) => `${tagKey(top.name)}/`);
  const below = [...tags.values()].filter((tag) => {
    const key = tagKey(tag.name);
    return prefixes.some((prefix) => key.startsWith(prefix));
  });
  return new Set([...tops, ...below].map((tag) => tag.id));
}

/** These collections and every collection below them. */
export function collectionsAndBelow(
  tops: readonly Collection[],
  { collections }: Pick<SearchGround, 'collections'>,
): ReadonlySet<CollectionId> {
  const found = new Set<CollectionId>(tops.map((top) => top.id));
  // A set may grow while it is walked; a circle of parents ends because nothing is found twice.
  for (const id of found)
    for (const collection of collections.values()) if (collection.parentId === id) found.add(collection.id);
  return found;
}

/** A tag and every tag below it. */
export function tagAndBelow(tagId: TagId, ground: Pick<SearchGround, 'tags'>): ReadonlySet<TagId> {
  const top = ground.tags.get(tagId);
  return top === undefined ? new Set() : tagsAndBelow([top], ground);
}

/** A collection and every collection below it. */
export function collectionAndBelow(
  id: CollectionId,
  ground: Pick<SearchGround, 'collections'>,
): ReadonlySet<CollectionId> {
  const top = ground.collections.get(id);
  return top === undefined ? new Set([id]) : collectionsAndBelow([top], ground);
}
