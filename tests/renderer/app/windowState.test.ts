import { describe, expect, it } from 'vitest';
import type { SavedSearchId } from '../../../src/core/savedSearch';
import { FIRST_STATE, nextWindowState, type WindowEvent } from '../../../src/renderer/app/windowState';
import { idOf } from '../../builders';

const [A, B, C] = [idOf('a'), idOf('b'), idOf('c')];
const LIST = [A, B, C];
const stateAfter = (...events: WindowEvent[]) => events.reduce(nextWindowState, FIRST_STATE);

describe('the state of the window', () => {
  it('opens the article that is chosen, and keeps it open while more are selected', () => {
    const state = stateAfter({ kind: 'chosen', id: A }, { kind: 'extended', id: C, ids: LIST });
    expect(state.openArticle).toBe(A);
    expect(state.selection.ids.size).toBe(3);
    expect(state.selection.cursor).toBe(C);
  });

  it('opens the one article that is left of a selection', () => {
    const state = stateAfter(
      { kind: 'chosen', id: A },
      { kind: 'toggled', id: B },
      { kind: 'toggled', id: A },
    );
    expect(state.openArticle).toBe(B);
  });

  it('only points where a selection is to be made piece by piece', () => {
    const state = stateAfter({ kind: 'chosen', id: A }, { kind: 'pointed', id: B });
    expect(state.selection).toMatchObject({ cursor: B, ids: new Set([A]) });
    expect(state.openArticle).toBe(A);
  });

  it('begins a listing without a selection, at the list, with the article still open', () => {
    const state = stateAfter(
      { kind: 'chosen', id: A },
      { kind: 'paneShown', pane: 'reader' },
      { kind: 'drawerSet', isOpen: true },
      { kind: 'listed', listing: { kind: 'starred' } },
    );
    expect(state).toMatchObject({
      listing: { kind: 'starred' },
      pane: 'list',
      isDrawerOpen: false,
      openArticle: A,
    });
    expect(state.selection.ids.size).toBe(0);
  });

  it('tells the same listing chosen twice apart', () => {
    const once = stateAfter({ kind: 'listed', listing: { kind: 'unread' } });
    expect(nextWindowState(once, { kind: 'listed', listing: { kind: 'unread' } }).turn).toBe(once.turn + 1);
  });

  it('has no tag editor for no articles', () => {
    expect(stateAfter({ kind: 'taggingBegun', what: 'tags', ids: [], place: 'reader' }).tagging).toBeNull();
  });

  it('keeps the selection and the saved search while that is searched in, until nothing is searched for', () => {
    const search = {
      id: 's' as SavedSearchId,
      name: 'Harbour',
      listing: { kind: 'starred' },
      query: 'harbour',
    } as const;
    const opened = stateAfter({ kind: 'searchOpened', search });
    expect(opened).toMatchObject({ listing: search.listing, query: 'harbour', savedSearch: 's' });
    const events: WindowEvent[] = [
      { kind: 'chosen', id: A },
      { kind: 'extended', id: C, ids: LIST },
      { kind: 'searched', query: 'harbour board' },
    ];
    const narrowed = events.reduce(nextWindowState, opened);
    expect(narrowed).toMatchObject({ savedSearch: 's', turn: opened.turn });
    expect(narrowed.selection.ids.size).toBe(3);
    expect(nextWindowState(narrowed, { kind: 'searched', query: '' }).savedSearch).toBeNull();
  });
});
