import { assertNever } from '../../../core/assertNever';
import type { Listing } from '../../../core/listing';
import { READ, STARRED, TRASHED } from '../columns/flags';
import { collectionAndBelow, tagAndBelow } from './below';
import type { SearchGround } from './ground';
import { reviewTest } from './reviewTest';
import { versionTest } from './versionTest';

/** The rule by which a slot belongs to a listing. */
export function listingTest(listing: Listing, ground: SearchGround): (slot: number) => boolean {
  const isIn = membership(listing, ground);
  const flags = ground.columns.flags.values;
  const trashed = listing.kind === 'trash' ? TRASHED : 0;
  return (slot) => ((flags[slot] ?? 0) & TRASHED) === trashed && isIn(slot);
}

function membership(listing: Listing, ground: SearchGround): (slot: number) => boolean {
  const { columns } = ground;
  const flags = columns.flags.values;
  switch (listing.kind) {
    case 'all':
    case 'trash':
      return () => true;
    case 'unread':
      return (slot) => ((flags[slot] ?? 0) & READ) === 0;
    case 'starred':
      return (slot) => ((flags[slot] ?? 0) & STARRED) !== 0;
    case 'review':
      return reviewTest(columns);
    case 'versions':
      return versionTest(ground);
    case 'source':
      return among(
        columns.sourceNames.which((name) => name === listing.source),
        columns.source.values,
      );
    case 'import':
      return among(
        columns.importIds.which((id) => id === listing.importId),
        columns.importId.values,
      );
    case 'tag': {
      const tags = tagAndBelow(listing.tagId, ground);
      return among(
        columns.tagLists.which((ids) => ids.some((id) => tags.has(id))),
        columns.tags.values,
      );
    }
    case 'collection': {
      const found = collectionAndBelow(listing.collectionId, ground);
      const wanted = columns.collectionLists.which((ids) => ids.some((id) => found.has(id)));
      return among(wanted, columns.collections.values);
    }
    default:
      return assertNever(listing);
  }
}

function among(wanted: Uint8Array, values: Int32Array): (slot: number) => boolean {
  return (slot) => wanted[values[slot] ?? 0] === 1;
}
