import { useState } from 'react';
import { type ActionId, ORGANISING, type OrganisingAction } from '../../core/actions/actions';
import type { Situation } from '../../core/actions/situation';
import type { ArticleId } from '../../core/article';
import type { Overview } from '../../core/overview';
import type { Carried } from '../features/library/carrying';
import type { SideTarget } from '../features/library/sideTargets';
import type { OrganisingDialog } from '../features/organising/organisingDialog';
import { useLibrary } from '../live/LibraryContext';
import type { Point } from '../ui/ContextMenu';
import { useSteady } from '../ui/useSteady';
import { listedTarget, openSavedSearch, put, runOrganising } from './organising';
import type { ArticleActs } from './useArticleActs';
import type { WindowState } from './windowState';

/** A context menu that is open: of the selected articles, or of something in the sidebar. */
export interface OpenMenu {
  readonly target: SideTarget | { readonly kind: 'articles' };
  readonly at: Point;
}

/** True for an action on tags, collections or saved searches. */
export function isOrganising(action: ActionId): action is OrganisingAction {
  return ORGANISING.some((one) => one === action);
}

/** Tags, collections and saved searches of the window: their dialogs, their menus, what is dropped on them. */
export function useOrganising(state: WindowState, overview: Overview | undefined, acts: ArticleActs) {
  const library = useLibrary();
  const [dialog, setDialog] = useState<OrganisingDialog | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const field = overview === undefined ? null : { library, overview, state, acts, open: setDialog };
  const listed = listedTarget(state, overview);
  const saved = openSavedSearch(state, overview);
  const putOnto = useSteady((carried: Carried, onto: SideTarget) => {
    if (field !== null) put(carried, onto, field);
  });
  return {
    dialog,
    setDialog,
    menu,
    setMenu,
    /** Does an action to something in the sidebar; to what is listed when nothing is said. */
    run: (action: OrganisingAction, on: readonly ArticleId[], target: SideTarget | null = listed) =>
      field !== null && runOrganising(action, target, on, field),
    put: putOnto,
    /** What of the situation is about organising. */
    situation: {
      listed: listed === null ? 'other' : listedKind(listed),
      isSearching: state.query.trim() !== '',
      isSearchChanged:
        saved !== null && (saved.query !== state.query || !isSame(saved.listing, state.listing)),
      hasTags: (overview?.tags.length ?? 0) > 1,
    } satisfies Partial<Situation>,
  };
}

function listedKind({ kind }: SideTarget): Situation['listed'] {
  return kind === 'place' || kind === 'top' ? 'other' : kind;
}

function isSame(a: WindowState['listing'], b: WindowState['listing']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
