import { BookmarkPlus } from 'lucide-react';
import { type Dispatch, memo, type RefObject } from 'react';
import type { ActionId } from '../../core/actions/actions';
import type { Listing } from '../../core/listing';
import { message } from '../../core/text/message';
import { FilterButton } from '../features/search/FilterButton';
import { SearchBox, type SearchHandle } from '../features/search/SearchBox';
import { IconButton } from '../ui/IconButton';
import { MenuButton } from '../ui/MenuButton';
import { afterFocusIsBack } from './afterFocusIsBack';
import type { WindowEvent } from './windowState';

interface SearchPlaceProps {
  readonly listing: Listing;
  /** The listing's name. */
  readonly name: string;
  readonly query: string;
  /** The saved search that is open; null for none. */
  readonly saved: string | null;
  /** It is no longer what was saved. */
  readonly isChanged: boolean;
  readonly dispatch: Dispatch<WindowEvent>;
  readonly run: (action: ActionId) => boolean;
  /** Down from the box into the list. */
  readonly onLeave: () => void;
  readonly search: RefObject<SearchHandle | null>;
}

/** The search box of the window, its filters, and how to keep the search. What the sidebar lists is the box's first token. */
export const SearchPlace = memo(function SearchPlace(props: SearchPlaceProps) {
  const { listing, query, dispatch } = props;
  const onSearch = (next: string) => dispatch({ kind: 'searched', query: next });
  return (
    <>
      <SearchBox
        ref={props.search}
        query={query}
        onSearch={onSearch}
        place={listing.kind === 'all' ? null : props.name}
        onLeavePlace={() => dispatch({ kind: 'placeLeft' })}
        onLeave={props.onLeave}
      />
      <FilterButton listing={listing} query={query} onSearch={onSearch} />
      {query.trim() === '' ? null : (
        <SaveButton saved={props.saved} isChanged={props.isChanged} run={props.run} />
      )}
    </>
  );
});

/** Saves what is searched for; a saved search that was changed can be brought up to it instead. */
function SaveButton({ saved, isChanged, run }: Pick<SearchPlaceProps, 'saved' | 'isChanged' | 'run'>) {
  const label = message('search.save');
  if (!isChanged) return <IconButton icon={BookmarkPlus} label={label} onPress={() => run('search.save')} />;
  const choices = [
    { id: 'search.update', label: message('search.update', { name: saved ?? '' }) },
    { id: 'search.save', label: message('search.saveNew') },
  ] as const;
  return (
    <MenuButton
      label={label}
      groups={[{ id: 'save', label, choices }]}
      onChoose={(action) => afterFocusIsBack(() => run(action))}
      button={<IconButton icon={BookmarkPlus} label={label} />}
    />
  );
}
