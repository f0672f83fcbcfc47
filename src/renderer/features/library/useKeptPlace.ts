import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ArticleId } from '../../../core/article';
import type { ArticleList } from '../../../core/listing';
import { type LineHeights, rowTop } from './lineHeights';
import { articleAt } from './listGeometry';

/** The first row in sight, and how many pixels of it are out of sight. */
export interface ListPlace {
  readonly id: ArticleId;
  readonly below: number;
}

interface KeptPlace {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Tells one listing in one order from another. */
  readonly listKey: string;
  /** Tells one choice of a listing from the next. A search within one keeps its turn. */
  readonly turn: number;
  readonly list: ArticleList;
  readonly heights: LineHeights;
  readonly cursor: ArticleId | null;
  readonly cursorIndex: number;
  /** Pixels at the foot that something floats over. */
  readonly covered: number;
  /** Where the first list begins; null at its top. */
  readonly first: ListPlace | null;
  readonly onPlace: (place: ListPlace | null) => void;
}

/**
 * Keeps the list still while articles come and go: the first row in sight stays where it is. A new listing begins at
 * its top; a search within a listing keeps the cursor's row where it was on the screen. The cursor's row is brought into
 * sight when it has moved. Answers what to call after scrolling, with the position of the first line in sight.
 */
export function useKeptPlace(place: KeptPlace): (firstPosition: number) => void {
  const { scroller, listKey, turn, list, heights, cursor, cursorIndex, covered } = place;
  const seen = useRef<ListPlace | null>(null);
  const scrolled = useRef(0);
  const before = useRef({
    listKey: '',
    turn,
    list,
    row: heights.row,
    cursor: null as ArticleId | null,
    cursorTop: null as number | null,
  });

  useLayoutEffect(() => {
    const was = before.current;
    const cursorTop = cursorIndex < 0 ? null : rowTop(cursorIndex, list.runs, heights);
    before.current = { listKey, turn, list, row: heights.row, cursor, cursorTop };
    const element = scroller.current;
    if (element === null) return;
    const scrollTo = (top: number) => {
      element.scrollTop = top;
      scrolled.current = top;
    };
    if (was.listKey === '') {
      const index = place.first === null ? -1 : list.ids.indexOf(place.first.id);
      if (index >= 0) scrollTo(rowTop(index, list.runs, heights) + (place.first?.below ?? 0));
      else if (cursorTop !== null) showRow(element, cursorTop, heights, covered);
    } else if (was.listKey !== listKey) {
      const isSearch = was.turn === turn && cursorTop !== null;
      scrollTo(isSearch ? cursorTop - heightOnScreen(was.cursorTop, scrolled.current, element, heights) : 0);
    } else if ((was.list !== list || was.row !== heights.row) && seen.current !== null) {
      const index = list.ids.indexOf(seen.current.id);
      const below = was.row === heights.row ? seen.current.below : 0;
      if (index >= 0) scrollTo(rowTop(index, list.runs, heights) + below);
    }
    if (was.cursor !== cursor && cursorTop !== null && was.listKey !== '')
      showRow(element, cursorTop, heights, covered);
  });

  return (firstPosition) => {
    const index = articleAt(firstPosition, list.runs);
    const id = list.ids[index];
    const scrollTop = scroller.current?.scrollTop ?? 0;
    scrolled.current = scrollTop;
    seen.current =
      id === undefined || scrollTop === 0
        ? null
        : { id, below: scrollTop - rowTop(index, list.runs, heights) };
    place.onPlace(seen.current);
  };
}

/** How far down the screen the cursor's row stood; a third of it when it was out of sight. */
function heightOnScreen(
  cursorTop: number | null,
  scrollTop: number,
  { clientHeight }: HTMLElement,
  { day, row }: LineHeights,
): number {
  const height = cursorTop === null ? -1 : cursorTop - scrollTop;
  return height >= day && height <= clientHeight - row ? height : Math.round(clientHeight / 3);
}

/** Scrolls just as far as needed; the day that stays at the top covers a line. */
function showRow(element: HTMLElement, top: number, heights: LineHeights, covered: number): void {
  const bottom = top + heights.row + covered;
  if (top - heights.day < element.scrollTop) element.scrollTop = top - heights.day;
  else if (bottom > element.scrollTop + element.clientHeight)
    element.scrollTop = bottom - element.clientHeight;
}
