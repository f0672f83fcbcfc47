import type { OrganisingAction } from '../../core/actions/actions';
import type { ArticleId } from '../../core/article';
import { type CollectionId, withThoseBelow } from '../../core/collection';
import type { Overview } from '../../core/overview';
import type { SavedSearch } from '../../core/savedSearch';
import { isAtOrBelow } from '../../core/tag';
import type { Carried } from '../features/library/carrying';
import { type SideTarget, tagNameBelow } from '../features/library/sideTargets';
import type { OrganisingDialog } from '../features/organising/organisingDialog';
import type { LibraryClient } from '../storage/client';
import type { ArticleActs } from './useArticleActs';
import type { WindowState } from './windowState';

/** What organising needs to know and can do. */
export interface OrganisingField {
  readonly library: LibraryClient;
  readonly overview: Overview;
  readonly state: WindowState;
  readonly acts: ArticleActs;
  readonly open: (dialog: OrganisingDialog) => void;
}

/** What of the sidebar is listed, where that can be organised. */
export function listedTarget(state: WindowState, overview: Overview | undefined): SideTarget | null {
  const { listing } = state;
  const saved = openSavedSearch(state, overview);
  if (saved !== null) return { kind: 'savedSearch', id: saved.id };
  if (listing.kind === 'collection') return { kind: 'collection', id: listing.collectionId };
  const tag = listing.kind === 'tag' ? overview?.tags.find(({ id }) => id === listing.tagId) : undefined;
  return tag === undefined ? null : { kind: 'tag', name: tag.name, tagId: tag.id };
}

/** The saved search that is listed, as it was saved; null when none is, or it was deleted. */
export function openSavedSearch(
  { savedSearch }: WindowState,
  overview: Overview | undefined,
): SavedSearch | null {
  return overview?.savedSearches.find(({ id }) => id === savedSearch) ?? null;
}

/** Does an action to what was pressed, or else to what is listed. False when there was nothing to do. */
export function runOrganising(
  action: OrganisingAction,
  target: SideTarget | null,
  on: readonly ArticleId[],
  field: OrganisingField,
): boolean {
  const { state, open } = field;
  const { listing, query } = state;
  if (action === 'tag.new') open({ kind: 'newTag', below: null });
  else if (action === 'collection.new') open({ kind: 'newCollection', parentId: null });
  else if (action === 'search.save' && query.trim() !== '') open({ kind: 'newSearch', listing, query });
  else if (target?.kind === 'tag') return toTag(action, target.name, on, field);
  else if (target?.kind === 'collection') return toCollection(action, target.id, on, field);
  else if (target?.kind === 'savedSearch') return toSearch(action, target.id, field);
  else return false;
  return true;
}

function toTag(
  action: OrganisingAction,
  name: string,
  on: readonly ArticleId[],
  { library, overview, open }: OrganisingField,
): boolean {
  const those = overview.tags.filter((tag) => isAtOrBelow(tag.name, name));
  switch (action) {
    case 'tag.change':
      open({ kind: 'tag', name });
      return true;
    case 'tag.newBelow':
      open({ kind: 'newTag', below: name });
      return true;
    case 'tag.merge':
      open({ kind: 'mergeTag', name });
      return true;
    case 'tag.delete':
      if (those.length > 1 || those.some(({ count }) => count > 0)) open({ kind: 'deleteTag', name });
      else void library.act('removeTag', { name });
      return true;
    case 'article.untag':
      void library.act('tagArticles', { ids: on, add: [], remove: those.map(({ id }) => id) });
      return on.length > 0;
    default:
      return false;
  }
}

function toCollection(
  action: OrganisingAction,
  id: CollectionId,
  on: readonly ArticleId[],
  { library, overview, open }: OrganisingField,
): boolean {
  const within = withThoseBelow(id, overview.collections);
  switch (action) {
    case 'collection.change':
      open({ kind: 'collection', id });
      return true;
    case 'collection.newBelow':
      open({ kind: 'newCollection', parentId: id });
      return true;
    case 'collection.delete': {
      const count = overview.collections.find((one) => one.id === id)?.count ?? 0;
      if (count > 0 || within.size > 1) open({ kind: 'deleteCollection', id });
      else void library.act('removeCollection', { id });
      return true;
    }
    case 'article.uncollect':
      void library.act('collectArticles', { ids: on, add: [], remove: [...within] });
      return on.length > 0;
    default:
      return false;
  }
}

function toSearch(
  action: OrganisingAction,
  id: SavedSearch['id'],
  { library, overview, state, open }: OrganisingField,
): boolean {
  const search = overview.savedSearches.find((one) => one.id === id);
  if (search === undefined) return false;
  switch (action) {
    case 'search.rename':
      open({ kind: 'search', id });
      return true;
    case 'search.update':
      void library.act('changeSearch', { ...search, listing: state.listing, query: state.query });
      return true;
    case 'search.delete':
      void library.act('removeSearch', { id });
      return true;
    default:
      return false;
  }
}

/** Carries out a drop. What it may be dropped on was asked before (features/library/sideTargets). */
export function put(carried: Carried, onto: SideTarget, { library, overview, acts }: OrganisingField): void {
  if (carried.kind === 'articles') {
    const { ids } = carried;
    if (onto.kind === 'tag') void library.act('tagArticles', { ids, add: [onto.name], remove: [] });
    else if (onto.kind === 'collection')
      void library.act('collectArticles', { ids, add: [onto.id], remove: [] });
    else if (onto.kind === 'place' && onto.place === 'trash') void acts.trash(ids, true);
    else if (onto.kind === 'place') void library.act('starArticles', { ids, value: true });
  } else if (carried.kind === 'tag') {
    const to = tagNameBelow(carried.name, onto.kind === 'tag' ? onto.name : null);
    void library.act('changeTag', { from: carried.name, to, colour: null, merges: false });
  } else {
    const moved = overview.collections.find(({ id }) => id === carried.id);
    const parentId = onto.kind === 'collection' ? onto.id : null;
    if (moved !== undefined)
      void library.act('changeCollection', { id: moved.id, name: moved.name, parentId });
  }
}
