import { useLayoutEffect } from 'react';
import type { ArticleId } from '../../../core/article';
import type { RowCache } from './rowCache';

/** Rows are asked for in pages, one page beyond what is seen on both sides. */
const PAGE = 32;
const STEP = 8;

/** Asks for the rows around those that are seen (`first` to `last`, indices of articles). */
export function useWantedRows(rows: RowCache, ids: readonly ArticleId[], first: number, last: number): void {
  const from = Math.max(0, (Math.floor(first / PAGE) - 1) * PAGE);
  const to = (Math.floor(last / PAGE) + 2) * PAGE;
  // Those in sight first. Where exactly the sight begins need not be asked for anew with every pixel.
  const seenFrom = Math.floor(first / STEP) * STEP;
  const seenTo = (Math.floor(last / STEP) + 1) * STEP;
  // Before the frame is painted: a question behind it would come a frame later.
  useLayoutEffect(() => {
    const seen = ids.slice(seenFrom, seenTo);
    rows.want([...seen, ...ids.slice(seenTo, to), ...ids.slice(from, seenFrom)]);
  }, [rows, ids, from, to, seenFrom, seenTo]);
}
