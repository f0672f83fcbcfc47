import { assertNever } from '../../../core/assertNever';
import type { Listing } from '../../../core/listing';
import type { Overview } from '../../../core/overview';
import { message } from '../../../core/text/message';

/** What a listing is called in the bar and the sidebar. */
export function listingName(listing: Listing, overview: Overview | undefined): string {
  switch (listing.kind) {
    case 'all':
    case 'unread':
    case 'starred':
    case 'review':
    case 'versions':
    case 'trash':
      return message(`listing.${listing.kind}`);
    case 'source':
      return listing.source;
    case 'tag':
      return overview?.tags.find((tag) => tag.id === listing.tagId)?.name ?? message('sidebar.tags');
    case 'collection':
      return (
        overview?.collections.find((one) => one.id === listing.collectionId)?.name ??
        message('sidebar.collections')
      );
    case 'import':
      return overview?.imports.find((one) => one.id === listing.importId)?.name ?? message('sidebar.imports');
    default:
      return assertNever(listing);
  }
}

/** True for two ways to say the same listing. */
export function isSameListing(a: Listing, b: Listing): boolean {
  switch (a.kind) {
    case 'source':
      return b.kind === 'source' && a.source === b.source;
    case 'tag':
      return b.kind === 'tag' && a.tagId === b.tagId;
    case 'collection':
      return b.kind === 'collection' && a.collectionId === b.collectionId;
    case 'import':
      return b.kind === 'import' && a.importId === b.importId;
    default:
      return a.kind === b.kind;
  }
}
