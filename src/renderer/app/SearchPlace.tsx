import { SearchBox } from '../features/search/SearchBox';
import type { LibraryWindow } from './useLibraryWindow';

/** The search box of the window. What the sidebar lists is its first token. */
export function SearchPlace({ view }: { readonly view: LibraryWindow }) {
  const { state, dispatch, list } = view;
  return (
    <SearchBox
      ref={view.search}
      query={state.query}
      onSearch={(query) => dispatch({ kind: 'searched', query })}
      place={state.listing.kind === 'all' ? null : view.name}
      onLeavePlace={() => dispatch({ kind: 'placeLeft' })}
      onLeave={() => list.current?.focus()}
    />
  );
}
