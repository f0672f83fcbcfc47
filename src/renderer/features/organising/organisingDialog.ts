import type { CollectionId } from '../../../core/collection';
import type { Listing } from '../../../core/listing';
import type { SavedSearchId } from '../../../core/savedSearch';

/** What is being named, merged or deleted. Tags go by name, because a level of names need not be a tag itself. */
export type OrganisingDialog =
  | { readonly kind: 'newTag'; readonly below: string | null }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'mergeTag'; readonly name: string }
  | { readonly kind: 'deleteTag'; readonly name: string }
  | { readonly kind: 'newCollection'; readonly parentId: CollectionId | null }
  | { readonly kind: 'collection'; readonly id: CollectionId }
  | { readonly kind: 'deleteCollection'; readonly id: CollectionId }
  | { readonly kind: 'newSearch'; readonly listing: Listing; readonly query: string }
  | { readonly kind: 'search'; readonly id: SavedSearchId };
