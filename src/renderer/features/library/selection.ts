import type { ArticleId } from '../../../core/article';

/** What is chosen in the list. The cursor is the row that keys move; ranges run from the anchor to it. */
export interface Selection {
  readonly cursor: ArticleId | null;
  readonly anchor: ArticleId | null;
  readonly ids: ReadonlySet<ArticleId>;
}

export const NO_SELECTION: Selection = { cursor: null, anchor: null, ids: new Set() };

/** Just this article. */
export function selectOne(id: ArticleId): Selection {
  return { cursor: id, anchor: id, ids: new Set([id]) };
}

/** Adds the article, or takes it out when it is in; ranges then start from it. */
export function toggleOne(before: Selection, id: ArticleId): Selection {
  const ids = new Set(before.ids);
  if (!ids.delete(id)) ids.add(id);
  return { cursor: id, anchor: id, ids };
}

/** The run from the anchor to this article, in the order of `list`. */
export function extendTo(before: Selection, list: readonly ArticleId[], id: ArticleId): Selection {
  const to = list.indexOf(id);
  const from = before.anchor === null ? to : list.indexOf(before.anchor);
  if (to < 0 || from < 0) return selectOne(id);
  const ids = new Set(list.slice(Math.min(from, to), Math.max(from, to) + 1));
  return { cursor: id, anchor: before.anchor ?? id, ids };
}

/** Every article of the list; the cursor stays. */
export function selectAll(before: Selection, list: readonly ArticleId[]): Selection {
  const cursor = before.cursor ?? list[0] ?? null;
  return { cursor, anchor: cursor, ids: new Set(list) };
}

/**
 * The selection as far as the list shows it: a search hides the others, and shows them again when it is over. One that
 * is alone stays, because it is open in the reader.
 */
export function shownSelection(whole: Selection, list: readonly ArticleId[]): Selection {
  if (whole.ids.size < 2) return whole;
  const there = new Set(list);
  const ids = new Set([...whole.ids].filter((id) => there.has(id)));
  return ids.size === whole.ids.size ? whole : { ...whole, ids };
}

/** Only the cursor's article again. */
export function collapse(before: Selection): Selection {
  return before.cursor === null ? NO_SELECTION : selectOne(before.cursor);
}
