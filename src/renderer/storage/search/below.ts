import type { TagId } from '../../../core/article';
import { type Collection, type CollectionId, withThoseBelow } from '../../../core/collection';
import { nameKey } from '../../../core/names';
import type { Tag } from '../../../core/tag';
import type { SearchGround } from './ground';

/** These tags and every tag below them in the hierarchy. */
export function tagsAndBelow(tops: readonly Tag[], { tags }: Pick<SearchGround, 'tags'>): ReadonlySet<TagId> {
  const prefixes = tops.map((top) => `${nameKey(top.name)}/`);
  const below = [...tags.values()].filter((tag) => {
    const key = nameKey(tag.name);
    return prefixes.some((prefix) => key.startsWith(prefix));
  });
  return new Set([...tops, ...below].map((tag) => tag.id));
}

/** These collections and every collection below them. */
export function collectionsAndBelow(
  tops: readonly Collection[],
  { collections }: Pick<SearchGround, 'collections'>,
): ReadonlySet<CollectionId> {
  return new Set(tops.flatMap(({ id }) => [...withThoseBelow(id, collections.values())]));
}

/** A tag and every tag below it. */
export function tagAndBelow(tagId: TagId, ground: Pick<SearchGround, 'tags'>): ReadonlySet<TagId> {
  const top = ground.tags.get(tagId);
  return top === undefined ? new Set() : tagsAndBelow([top], ground);
}

/** A collection and every collection below it. */
export function collectionAndBelow(
  id: CollectionId,
  { collections }: Pick<SearchGround, 'collections'>,
): ReadonlySet<CollectionId> {
  return withThoseBelow(id, collections.values());
}
