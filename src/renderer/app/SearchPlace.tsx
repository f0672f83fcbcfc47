import { BookmarkPlus } from 'lucide-react';
import { message } from '../../core/text/message';
import { FilterButton } from '../features/search/FilterButton';
import { SearchBox } from '../features/search/SearchBox';
import { IconButton } from '../ui/IconButton';
import { MenuButton } from '../ui/MenuButton';
import { afterFocusIsBack } from './afterFocusIsBack';
import type { LibraryWindow } from './useLibraryWindow';

/** The search box of the window, its filters, and how to keep the search. What the sidebar lists is the box's first token. */
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
      {view.situation.isSearching ? <SaveButton view={view} /> : null}
    </>
  );
}

/** Saves what is searched for; a saved search that was changed can be brought up to it instead. */
function SaveButton({ view }: { readonly view: LibraryWindow }) {
  const { isSearchChanged } = view.situation;
  const label = message('search.save');
  if (!isSearchChanged)
    return <IconButton icon={BookmarkPlus} label={label} onPress={() => view.run('search.save')} />;
  const choices = [
    { id: 'search.update', label: message('search.update', { name: view.savedSearch?.name ?? '' }) },
    { id: 'search.save', label: message('search.saveNew') },
  ] as const;
  return (
    <MenuButton
      label={label}
      groups={[{ id: 'save', label, choices }]}
      onChoose={(action) => afterFocusIsBack(() => view.run(action))}
      button={<IconButton icon={BookmarkPlus} label={label} />}
    />
  );
}
