import { readWindowSession, SELECTION_KEPT, type WindowSession } from '../../contract/windowSession';
import type { WindowState } from './windowState';

const KEY = 'cuttings.session';

/** The session before this start; null when there is none. Losing it loses no work, so the window keeps it itself. */
export function lastSession(): WindowSession | null {
  return readWindowSession(localStorage.getItem(KEY));
}

/** Keeps where somebody is, for the next start. */
export function keepSession(state: WindowState, place: WindowSession['place']): void {
  const { listing, sort, selection, openArticle } = state;
  const selected = selection.ids.size > SELECTION_KEPT ? [] : [...selection.ids];
  const session: WindowSession = {
    listing,
    sort,
    cursor: selection.cursor,
    selected,
    openArticle,
    place,
  };
  localStorage.setItem(KEY, JSON.stringify(session));
}

/** The state to begin with: where the last session was. */
export function resumed(first: WindowState, session: WindowSession | null): WindowState {
  if (session === null) return first;
  const { listing, sort, cursor, selected, openArticle } = session;
  const selection = { cursor, anchor: cursor, ids: new Set(selected) };
  return { ...first, listing, sort, openArticle, selection };
}
