import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ArticleId } from '../../../core/article';
import type { ArticleList } from '../../../core/listing';
import { type LineHeights, rowTop } from './lineHeights';
import { articleAt } from './listGeometry';

interface KeptPlace {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Tells one listing in one order from another. */
  readonly listKey: string;
  readonly list: ArticleList;
  readonly heights: LineHeights;
  readonly cursor: ArticleId | null;
  readonly cursorIndex: number;
  /** Pixels at the foot that something floats over. */
  readonly covered: number;
}

/**
 * Keeps the list still while articles come and go: the first row in sight stays where it is. A new listing begins at
 * its top, and the cursor's row is brought into sight when it has moved. Answers what to call after scrolling, with
 * the position of the first line in sight.
 */
export function useKeptPlace(place: KeptPlace): (firstPosition: number) => void {
  const { scroller, listKey, list, heights, cursor, cursorIndex, covered } = place;
  const seen = useRef<{ readonly id: ArticleId; readonly below: number } | null>(null);
  const before = useRef({ listKey, list, row: heights.row, cursor: null as ArticleId | null });

  useLayoutEffect(() => {
    const was = before.current;
    before.current = { listKey, list, row: heights.row, cursor };
    const element = scroller.current;
    if (element === null) return;
    if (was.listKey !== listKey) {
      element.scrollTop = 0;
    } else if ((was.list !== list || was.row !== heights.row) && seen.current !== null) {
      const index = list.ids.indexOf(seen.current.id);
      const below = was.row === heights.row ? seen.current.below : 0;
      if (index >= 0) element.scrollTop = rowTop(index, list.days, heights) + below;
    }
    if (was.cursor !== cursor && cursorIndex >= 0) {
      showRow(element, rowTop(cursorIndex, list.days, heights), heights, covered);
    }
  });

  return (firstPosition) => {
    const index = articleAt(firstPosition, list.days);
    const id = list.ids[index];
    const scrollTop = scroller.current?.scrollTop ?? 0;
    seen.current =
      id === undefined || scrollTop === 0
        ? null
        : { id, below: scrollTop - rowTop(index, list.days, heights) };
  };
}

/** Scrolls just as far as needed; the day that stays at the top covers a line. */
function showRow(element: HTMLElement, top: number, heights: LineHeights, covered: number): void {
  const bottom = top + heights.row + covered;
  if (top - heights.day < element.scrollTop) element.scrollTop = top - heights.day;
  else if (bottom > element.scrollTop + element.clientHeight)
    element.scrollTop = bottom - element.clientHeight;
}
