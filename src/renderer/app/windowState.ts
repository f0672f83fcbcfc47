import type { ArticleId, ImportId } from '../../core/article';
import type { Listing, SortBy } from '../../core/listing';
import type { SavedSearch, SavedSearchId } from '../../core/savedSearch';
import {
  collapse,
  extendTo,
  NO_SELECTION,
  type Selection,
  selectAll,
  selectOne,
  toggleOne,
} from '../features/library/selection';

/** What an editor gives to articles. */
export type TaggingKind = 'tags' | 'collections';

/** Where the editor of tags or collections stands. */
export type TaggingPlace = 'reader' | 'bulk' | 'row';

/**
 * The settings, the guide at a chapter (null: the first), the sources, one of them, what reading again changed, the report
 * of an import, or the list of all. What was opened from a list goes back to it.
 */
export type WindowPage =
  | { readonly kind: 'imports' | 'settings' }
  | { readonly kind: 'guide'; readonly chapter: string | null }
  | { readonly kind: 'sources' }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'rereading'; readonly isFromList: boolean }
  | { readonly kind: 'report'; readonly id: ImportId; readonly isFromList: boolean };
/** An editor of tags or collections that is open. */
interface Tagging {
  readonly what: TaggingKind;
  readonly ids: readonly ArticleId[];
  readonly place: TaggingPlace;
}

/** What the window shows, apart from data. */
export interface WindowState {
  readonly listing: Listing;
  /** What is searched for in the listing, as written (core/query). */
  readonly query: string;
  /** The saved search that was chosen last, which may have been changed since; null for none. */
  readonly savedSearch: SavedSearchId | null;
  /** Counts up with every choice of a listing: the present one chosen again begins anew. */
  readonly turn: number;
  readonly sort: SortBy;
  readonly selection: Selection;
  readonly openArticle: ArticleId | null;
  /** What stands in place of list and reader. */
  readonly page: WindowPage | null;
  /** What floats above everything. */
  readonly dialog: 'palette' | 'sheet' | null;
  readonly tagging: Tagging | null;
  /** Which pane a window for one pane shows. */
  readonly pane: 'list' | 'reader';
  /** What is looked at of the open article in place of sidebar and list: its original beside it, or its versions. */
  readonly study: 'source' | 'versions' | null;
  /** Only the open article is shown, without sidebar and list. */
  readonly isFocused: boolean;
  /** The list is put away, and the article has its room. */
  readonly isListHidden: boolean;
  /** The sidebar where it has no room beside the list. */
  readonly isDrawerOpen: boolean;
}

export const FIRST_STATE: WindowState = {
  listing: { kind: 'all' },
  query: '',
  savedSearch: null,
  turn: 0,
  sort: 'newest',
  selection: NO_SELECTION,
  openArticle: null,
  page: null,
  dialog: null,
  tagging: null,
  pane: 'list',
  study: null,
  isFocused: false,
  isListHidden: false,
  isDrawerOpen: false,
};

/** What can happen to it. `ids` is the list as it is shown, for runs. */
export type WindowEvent =
  | { readonly kind: 'listed'; readonly listing: Listing }
  /** The whole library is listed; the query stays. */
  | { readonly kind: 'placeLeft' }
  | { readonly kind: 'searched'; readonly query: string }
  | { readonly kind: 'searchOpened'; readonly search: SavedSearch }
  /** What is listed was saved as this. */
  | { readonly kind: 'searchSaved'; readonly id: SavedSearchId }
  | { readonly kind: 'sorted'; readonly sort: SortBy }
  | { readonly kind: 'chosen'; readonly id: ArticleId }
  | { readonly kind: 'toggled'; readonly id: ArticleId }
  | { readonly kind: 'extended'; readonly id: ArticleId; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'pointed'; readonly id: ArticleId }
  | { readonly kind: 'allChosen'; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'selectionCleared' }
  /** A link to an article, which need not be in the list. */
  | { readonly kind: 'articleOpened'; readonly id: ArticleId }
  | { readonly kind: 'paneShown'; readonly pane: 'list' | 'reader' }
  | { readonly kind: 'studied'; readonly study: WindowState['study'] }
  | { readonly kind: 'focusSet'; readonly value: boolean }
  | { readonly kind: 'listShown'; readonly value: boolean }
  | { readonly kind: 'reportOpened'; readonly id: ImportId }
  | { readonly kind: 'pageOpened'; readonly page: WindowPage }
  | { readonly kind: 'pageClosed' }
  | { readonly kind: 'dialogSet'; readonly dialog: WindowState['dialog'] }
  | ({ readonly kind: 'taggingBegun' } & Tagging)
  | { readonly kind: 'taggingEnded' }
  | { readonly kind: 'drawerSet'; readonly isOpen: boolean };

/** The next state of the window. */
export function nextWindowState(state: WindowState, event: WindowEvent): WindowState {
  switch (event.kind) {
    case 'listed':
      return {
        ...state,
        listing: event.listing,
        sort: sortOf(event.listing, state.sort),
        query: '',
        savedSearch: null,
        turn: state.turn + 1,
        selection: NO_SELECTION,
        page: null,
        pane: 'list',
        study: null,
        isFocused: false,
        isListHidden: false,
        isDrawerOpen: false,
      };
    case 'placeLeft':
      return { ...state, listing: { kind: 'all' }, turn: state.turn + 1 };
    case 'searchOpened': {
      const { id, listing, query } = event.search;
      const listed = nextWindowState(state, { kind: 'listed', listing });
      return { ...listed, query, savedSearch: id };
    }
    case 'searchSaved':
      return { ...state, savedSearch: event.id };
    case 'searched':
      return state.query === event.query
        ? state
        : {
            ...state,
            query: event.query,
            savedSearch: event.query === '' ? null : state.savedSearch,
            page: null,
          };
    case 'sorted':
      return { ...state, sort: event.sort };
    case 'chosen':
      return { ...state, selection: selectOne(event.id), openArticle: event.id };
    case 'toggled':
      return many(state, toggleOne(state.selection, event.id));
    case 'extended':
      return many(state, extendTo(state.selection, event.ids, event.id));
    case 'pointed':
      return { ...state, selection: { ...state.selection, cursor: event.id } };
    case 'allChosen':
      return many(state, selectAll(state.selection, event.ids));
    case 'selectionCleared':
      return { ...state, selection: collapse(state.selection) };
    case 'articleOpened':
      return { ...state, openArticle: event.id, selection: selectOne(event.id), page: null, pane: 'reader' };
    case 'paneShown':
      return { ...state, pane: event.pane };
    case 'studied':
      return { ...state, study: state.openArticle === null ? null : event.study };
    case 'focusSet':
      if (state.openArticle === null) return state;
      return { ...state, isFocused: event.value, pane: event.value ? 'reader' : state.pane };
    case 'listShown':
      if (event.value) return { ...state, isListHidden: false, isFocused: false, pane: 'list' };
      return state.openArticle === null ? state : { ...state, isListHidden: true, pane: 'reader' };
    case 'reportOpened':
      return {
        ...state,
        page: { kind: 'report', id: event.id, isFromList: state.page?.kind === 'imports' },
        isDrawerOpen: false,
      };
    case 'pageOpened':
      return { ...state, page: event.page, isDrawerOpen: false };
    case 'pageClosed':
      return { ...state, page: pageAbove(state.page) };
    case 'dialogSet':
      return { ...state, dialog: event.dialog };
    case 'taggingBegun':
      if (event.ids.length === 0) return state;
      return { ...state, tagging: { what: event.what, ids: event.ids, place: event.place } };
    case 'taggingEnded':
      return { ...state, tagging: null };
    case 'drawerSet':
      return { ...state, isDrawerOpen: event.isOpen };
  }
}

/** The page from which one was opened, to which it goes back. */
function pageAbove(page: WindowPage | null): WindowPage | null {
  if (page?.kind === 'source') return { kind: 'sources' };
  if (page?.kind === 'rereading' && page.isFromList) return { kind: 'sources' };
  return page?.kind === 'report' && page.isFromList ? { kind: 'imports' } : null;
}

/** What needs review is listed by how unsure it is; nothing else is unless somebody asks. */
function sortOf(listing: Listing, sort: SortBy): SortBy {
  if (listing.kind === 'review') return 'leastSure';
  return sort === 'leastSure' ? 'newest' : sort;
}

/** The reader follows the selection only while it is one article. */
function many(state: WindowState, selection: Selection): WindowState {
  const [only] = selection.ids;
  return {
    ...state,
    selection,
    openArticle: selection.ids.size === 1 && only !== undefined ? only : state.openArticle,
  };
}
