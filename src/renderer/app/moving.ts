import { movedIndex } from '../features/library/listKeys';
import type { ActionField } from './actionField';

/** Chooses the next article of the list, or the one before. */
export function step(field: ActionField, by: 1 | -1): boolean {
  const index = field.isListShown ? movedIndex(field.cursor, by, field.ids.length) : null;
  const id = index === null ? undefined : field.ids[index];
  if (id === undefined) return false;
  field.dispatch({ kind: 'chosen', id });
  return true;
}

/** Accepts the open article; in the queue of what needs review, the next one follows. */
export function accept(field: ActionField): boolean {
  const { openArticle, listing } = field.state;
  if (openArticle === null) return false;
  if (listing.kind === 'review') step(field, 1);
  void field.acts.accept(openArticle);
  return true;
}

/** A page of the article; at its end the next article. */
export function page(field: ActionField): boolean {
  if (!field.isReaderShown) return false;
  return field.reader.current?.page(1) === true || step(field, 1);
}

/** Goes to the text of the article at the cursor, which counts as reading it. */
export function open(field: ActionField): boolean {
  const { state, dispatch, acts, reader } = field;
  const id = state.selection.cursor ?? state.openArticle;
  if (!field.isListShown || id === null) return false;
  if (state.openArticle !== id || state.selection.ids.size !== 1) dispatch({ kind: 'chosen', id });
  dispatch({ kind: 'paneShown', pane: 'reader' });
  void acts.markRead(id);
  // The reader of a window for one pane is only there after the next frame.
  requestAnimationFrame(() => reader.current?.focus());
  return true;
}

/** Goes back by one: from a page, the study of an article, the article alone, a selection; then to the list. */
export function back(field: ActionField): boolean {
  const { state, dispatch, list } = field;
  if (state.page !== null) dispatch({ kind: 'pageClosed' });
  else if (state.study !== null) dispatch({ kind: 'studied', study: null });
  else if (state.isFocused) dispatch({ kind: 'focusSet', value: false });
  else if (state.isListHidden) dispatch({ kind: 'listShown', value: true });
  else if (state.selection.ids.size > 1) dispatch({ kind: 'selectionCleared' });
  else if (!field.isListShown) return false;
  dispatch({ kind: 'paneShown', pane: 'list' });
  requestAnimationFrame(() => list.current?.focus());
  return true;
}

/** Opens what is looked at of the open article in place of sidebar and list, or closes it. */
export function study({ state, dispatch }: ActionField, what: 'source' | 'versions'): boolean {
  dispatch({ kind: 'studied', study: state.study === what ? null : what });
  return state.openArticle !== null;
}

/** Puts the list away, or brings it back; in a window for one pane, goes from it to the article and back. */
export function toggleList(field: ActionField): boolean {
  const { state, dispatch, panes, list, reader } = field;
  if (!field.isListShown || state.study !== null || state.openArticle === null) return false;
  const value = !isListInSight(field);
  if (value || panes.arrangement !== 'one') dispatch({ kind: 'listShown', value });
  else dispatch({ kind: 'paneShown', pane: 'reader' });
  requestAnimationFrame(() => (value ? list.current?.focus() : reader.current?.focus()));
  return true;
}

/** Goes to the search box, which stands over the list. */
export function focusSearch(field: ActionField): boolean {
  const { dispatch, search } = field;
  if (!field.isListShown || field.state.study !== null) return false;
  if (isListInSight(field)) search.current?.focus();
  else {
    dispatch({ kind: 'listShown', value: true });
    requestAnimationFrame(() => search.current?.focus());
  }
  return true;
}

function isListInSight({ state, panes }: ActionField): boolean {
  const isCovered = panes.arrangement === 'one' && state.pane === 'reader';
  return !state.isFocused && !state.isListHidden && !isCovered;
}
