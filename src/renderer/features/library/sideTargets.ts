import type { TagId } from '../../../core/article';
import { type Collection, type CollectionId, withThoseBelow } from '../../../core/collection';
import type { SavedSearch, SavedSearchId } from '../../../core/savedSearch';
import { isAtOrBelow } from '../../../core/tag';
import type { Point } from '../../ui/ContextMenu';
import type { Carried } from './carrying';

/** What of the sidebar can be organised, or have something put onto it. */
export type SideTarget =
  /** `tagId` is null for a level of names that is no tag itself. */
  | { readonly kind: 'tag'; readonly name: string; readonly tagId: TagId | null }
  | { readonly kind: 'collection'; readonly id: CollectionId }
  | { readonly kind: 'savedSearch'; readonly id: SavedSearchId }
  | { readonly kind: 'place'; readonly place: 'starred' | 'trash' }
  /** The head of a tree: what is put there stands below nothing. */
  | { readonly kind: 'top'; readonly of: 'tag' | 'collection' };

/** What can be done in the sidebar besides listing. */
export interface SideActs {
  readonly onMenu: (target: SideTarget, at: Point) => void;
  readonly onNew: (what: 'tag' | 'collection') => void;
  readonly onPut: (carried: Carried, onto: SideTarget) => void;
  readonly onOpenSearch: (search: SavedSearch) => void;
}

/** True where putting it there does something: articles anywhere but on searches, tags and collections among themselves. */
export function canPut(carried: Carried, onto: SideTarget, collections: readonly Collection[]): boolean {
  switch (carried.kind) {
    case 'articles':
      return onto.kind === 'tag' || onto.kind === 'collection' || onto.kind === 'place';
    case 'tag': {
      const parent = carried.name.slice(0, Math.max(0, carried.name.lastIndexOf('/')));
      if (onto.kind === 'top') return onto.of === 'tag' && parent !== '';
      return onto.kind === 'tag' && onto.name !== parent && !isAtOrBelow(onto.name, carried.name);
    }
    case 'collection': {
      const parentId = collections.find(({ id }) => id === carried.id)?.parentId ?? null;
      if (onto.kind === 'top') return onto.of === 'collection' && parentId !== null;
      if (onto.kind !== 'collection' || onto.id === parentId) return false;
      return !withThoseBelow(carried.id, collections).has(onto.id);
    }
  }
}

/** The name of a tag that is put below another, or below none. */
export function tagNameBelow(name: string, above: string | null): string {
  const own = name.slice(name.lastIndexOf('/') + 1);
  return above === null ? own : `${above}/${own}`;
}
