import { REVIEW_BELOW, type TagId } from '../../core/article';
import { assertNever } from '../../core/assertNever';
import type { Listing } from '../../core/listing';
import { tagKey } from '../../core/tag';
import type { Column } from './columns';
import type { Library } from './library';

/** The rule by which an article belongs to a listing. */
export function matches(listing: Listing, library: Library): (column: Column) => boolean {
  switch (listing.kind) {
    case 'all':
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
