import type { ArticleId, TagId } from '../../core/article';
import type { CollectionId } from '../../core/collection';
import type { Library } from './library';

/** The articles with this very tag, those in the trash too. */
export function articlesTagged({ columns }: Library, tagId: TagId): readonly ArticleId[] {
  const wanted = columns.tagLists.which((ids) => ids.includes(tagId));
  return idsWhere(columns, (slot) => wanted[columns.tags.values[slot] ?? 0] === 1);
}

/** The articles in this very collection, those in the trash too. */
export function articlesCollected({ columns }: Library, id: CollectionId): readonly ArticleId[] {
  const wanted = columns.collectionLists.which((ids) => ids.includes(id));
  return idsWhere(columns, (slot) => wanted[columns.collections.values[slot] ?? 0] === 1);
}

function idsWhere({ ids }: Library['columns'], test: (slot: number) => boolean): readonly ArticleId[] {
  return ids.flatMap((id, slot) => (id !== undefined && test(slot) ? [id] : []));
}
