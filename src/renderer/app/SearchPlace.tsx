import { FilterButton } from '../features/search/FilterButton';
import { SearchBox } from '../features/search/SearchBox';
import type { LibraryWindow } from './useLibraryWindow';

/** The search box of the window and its filters. What the sidebar lists is the box's first token. */
export function SearchPlace({ view }: { readonly view: LibraryWindow }) {
  const { state, dispatch, list } = view;
  const onSearch = (query: string) => dispatch({ kind: 'searched', query });
  return (
    <>
      <SearchBox
        ref={view.search}
        query={state.query}
        onSearch={onSearch}
        place={state.listing.kind === 'all' ? null : view.name}
        onLeavePlace={() => dispatch({ kind: 'placeLeft' })}
        onLeave={() => list.current?.focus()}
      />
      <FilterButton listing={state.listing} query={state.query} onSearch={onSearch} />
    </>
  );
}
