import { collectionPaths } from '../../../core/collectionPaths';
import type { CollectionCount, TagCount } from '../../../core/overview';
import type { Thing } from './markChoices';

/** Tags as the editor lists them. */
export function tagThings(tags: readonly TagCount[]): readonly Thing[] {
  return tags.map(({ id, name, colour, count }) => ({
    id,
    name,
    above: name.lastIndexOf('/') + 1,
    colour,
    count,
  }));
}

/** Collections as the editor lists them, each behind the names of those that it stands in. */
export function collectionThings(collections: readonly CollectionCount[]): readonly Thing[] {
  const counts = new Map(collections.map(({ id, count }) => [id, count]));
  return collectionPaths(collections).map(({ id, above, name }) => {
    const before = above.map((one) => `${one} / `).join('');
    return { id, name: before + name, above: before.length, colour: null, count: counts.get(id) ?? 0 };
  });
}
