import type { SavedSearch } from '../../core/savedSearch';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { message } from '../../core/text/message';
import { Sidebar } from '../features/library/Sidebar';
import type { SideTarget } from '../features/library/sideTargets';
import type { Point } from '../ui/ContextMenu';
import { Drawer } from '../ui/Drawer';
import { Splitter } from '../ui/Splitter';
import { SIDEBAR } from './paneWidths';
import type { LibraryWindow } from './useLibraryWindow';

/** The sidebar: beside the list where there is room, a drawer where there is not. */
export function SidePane({ view }: { readonly view: LibraryWindow }) {
  const { state, dispatch, panes, inHand } = view;
  const sidebar = {
    overview: view.overview,
    listing: state.listing,
    onList: (listing: typeof state.listing) => dispatch({ kind: 'listed', listing }),
    onSources: () => view.run('go.sources'),
    onImports: () => view.run('go.imports'),
    openSearch: view.savedSearch?.id ?? null,
    acts: {
      onMenu: (target: SideTarget, at: Point) => view.organising.setMenu({ target, at }),
      onNew: (what: 'tag' | 'collection') => view.run(`${what}.new`),
      onPut: view.organising.put,
      onOpenSearch: (search: SavedSearch) => dispatch({ kind: 'searchOpened', search }),
    },
    onHide: () => view.run('view.sidebar'),
  };
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
  if (panes.sidebar === 0) return null;
  return (
    <Sidebar {...sidebar}>
      <Splitter
        label={message('sidebar.width')}
        value={panes.sidebar}
        min={SIDEBAR.min}
        max={SIDEBAR.max}
        normal={DEFAULT_SETTINGS.sidebarWidth}
        onMove={(sidebarWidth) => inHand.preview({ sidebarWidth })}
        onRest={(sidebarWidth) => inHand.change({ sidebarWidth })}
      />
    </Sidebar>
  );
}
