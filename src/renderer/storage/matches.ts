import { REVIEW_BELOW, type TagId } from '../../core/article';
import { assertNever } from '../../core/assertNever';
import type { CollectionId } from '../../core/collection';
import type { Listing } from '../../core/listing';
import { tagKey } from '../../core/tag';
import type { Column } from './columns';
import type { Library } from './library';

/** The rule by which an article belongs to a listing. */
export function matches(listing: Listing, library: Library): (column: Column) => boolean {
  const isIn = membership(listing, library);
  const isTrash = listing.kind === 'trash';
  return (column) => column.isTrashed === isTrash && isIn(column);
}

function membership(listing: Listing, library: Library): (column: Column) => boolean {
  switch (listing.kind) {
    case 'all':
    case 'trash':
      return () => true;
    case 'unread':
      return (column) => !column.isRead;
    case 'starred':
      return (column) => column.isStarred;
    case 'review':
      return needsReview;
    case 'source':
      return (column) => column.source === listing.source;
    case 'import':
      return (column) => column.importId === listing.importId;
    case 'tag': {
      const tags = tagAndBelow(listing.tagId, library);
      return (column) => column.tagIds.some((id) => tags.has(id));
    }
    case 'collection': {
      const collections = collectionAndBelow(listing.collectionId, library);
      return (column) => column.collectionIds.some((id) => collections.has(id));
    }
    default:
      return assertNever(listing);
  }
}

/** True when the extractor was not sure enough. */
export function needsReview(column: Column): boolean {
  return column.confidence < REVIEW_BELOW;
}

/** A tag and every tag below it in the hierarchy. */
export function tagAndBelow(tagId: TagId, library: Library): ReadonlySet<TagId> {
  const top = library.tags.get(tagId);
  if (top === undefined) return new Set();
  const prefix = `${tagKey(top.name)}/`;
  const below = [...library.tags.values()].filter((tag) => tagKey(tag.name).startsWith(prefix));
  return new Set([tagId, ...below.map((tag) => tag.id)]);
}

/** A collection and every collection below it. */
export function collectionAndBelow(top: CollectionId, library: Library): ReadonlySet<CollectionId> {
  const found = new Set<CollectionId>([top]);
  // A set may grow while it is walked; a circle of parents ends because nothing is found twice.
  for (const id of found)
    for (const collection of library.collections.values())
      if (collection.parentId === id) found.add(collection.id);
  return found;
}
