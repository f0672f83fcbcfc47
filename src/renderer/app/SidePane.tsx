import { useMemo } from 'react';
import type { Listing } from '../../core/listing';
import type { SavedSearch } from '../../core/savedSearch';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { message } from '../../core/text/message';
import { Sidebar } from '../features/library/Sidebar';
import type { SideActs } from '../features/library/sideTargets';
import { Drawer } from '../ui/Drawer';
import { Splitter } from '../ui/Splitter';
import { SIDEBAR } from './paneWidths';
import type { LibraryWindow } from './useLibraryWindow';

/** The sidebar: beside the list where there is room, a drawer where there is not. */
export function SidePane({ view }: { readonly view: LibraryWindow }) {
  const { state, dispatch, panes } = view;
  const sidebar = {
    ...useSideActs(view),
    overview: view.overview,
    listing: state.listing,
    openSearch: view.savedSearch?.id ?? null,
    page: state.page === null ? null : PAGE_IN_SIDEBAR[state.page.kind],
  };
  const splitter = useSplitter(view);
  if (panes.arrangement !== 'three') {
    return (
      <Drawer
        isOpen={state.isDrawerOpen}
        onClose={() => dispatch({ kind: 'drawerSet', isOpen: false })}
        label={message('sidebar.name')}
      >
        <Sidebar {...sidebar} />
      </Drawer>
    );
  }
  return panes.sidebar === 0 ? null : <Sidebar {...sidebar}>{splitter}</Sidebar>;
}

/** Under which of its items a page stands. */
const PAGE_IN_SIDEBAR = {
  sources: 'sources',
  source: 'sources',
  rereading: 'sources',
  imports: 'imports',
  report: 'imports',
  settings: null,
  guide: null,
} as const;

/** What can be done in the sidebar: the same from one render to the next. */
function useSideActs({ dispatch, run, organising: { setMenu, put } }: LibraryWindow) {
  return useMemo(() => {
    const acts: SideActs = {
      onMenu: (target, at) => setMenu({ target, at }),
      onNew: (what) => run(`${what}.new`),
      onPut: put,
      onOpenSearch: (search: SavedSearch) => dispatch({ kind: 'searchOpened', search }),
    };
    return {
      acts,
      onList: (listing: Listing) => dispatch({ kind: 'listed', listing }),
      onSources: () => run('go.sources'),
      onImports: () => run('go.imports'),
      onHide: () => run('view.sidebar'),
    };
  }, [dispatch, run, setMenu, put]);
}

function useSplitter({ panes, inHand: { preview, change } }: LibraryWindow) {
  return useMemo(
    () => (
      <Splitter
        label={message('sidebar.width')}
        value={panes.sidebar}
        min={SIDEBAR.min}
        max={SIDEBAR.max}
        normal={DEFAULT_SETTINGS.sidebarWidth}
        onMove={(sidebarWidth) => preview({ sidebarWidth })}
        onRest={(sidebarWidth) => change({ sidebarWidth })}
      />
    ),
    [panes.sidebar, preview, change],
  );
}
