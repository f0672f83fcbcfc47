import { useEffect } from 'react';
import type { ArticleId } from '../../../core/article';
import type { RowCache } from './rowCache';

/** Rows are asked for in pages, one page beyond what is seen on both sides. */
const PAGE = 32;

/** Asks for the rows around those that are seen (`first` to `last`, indices of articles). */
export function useWantedRows(rows: RowCache, ids: readonly ArticleId[], first: number, last: number): void {
  const from = Math.max(0, (Math.floor(first / PAGE) - 1) * PAGE);
  const to = (Math.floor(last / PAGE) + 2) * PAGE;
  useEffect(() => rows.want(ids.slice(from, to)), [rows, ids, from, to]);
}
