import { useLayoutEffect, useMemo, useRef } from 'react';
import { separateIds } from '../../../core/articleIds';
import type { ArticleList, Listing, SortBy } from '../../../core/listing';
import { useLive } from '../../live/useLive';
import type { RowCache } from './rowCache';

/** The list that is shown. `key` tells one listing in one order from another. */
export interface ShownList {
  readonly key: string;
  /** Of the choice of the listing. */
  readonly turn: number;
  readonly list: ArticleList;
  /** True while the list of another listing is still shown. */
  readonly isLoading: boolean;
}

/** The list, null before the first answer, and why there is no newer one. */
interface ArticleListInHand {
  readonly shown: ShownList | null;
  readonly error: Error | null;
}

/**
 * The articles of a listing that a query means; the list before is kept until it has come. Only articles that come or
 * go change it, or what is put into a tag or a collection that is listed. One that is read while "Unread" is shown stays
 * until the listing is chosen anew (`turn`), so that nothing moves under the reader's eyes.
 */
export function useArticleList(
  listing: Listing,
  query: string,
  sort: SortBy,
  turn: number,
  rows: RowCache,
): ArticleListInHand {
  const live = useLive(
    'articleList',
    { listing, query, sort },
    (change) => change.articles || (change.index && query !== '') || (change.tags && isPutTogether(listing)),
    turn,
  );
  const { answer } = live;
  const list = useMemo(
    () => (answer === undefined ? undefined : { ...answer, ids: separateIds(answer.ids) }),
    [answer],
  );
  const held = useRef<Omit<ShownList, 'isLoading'> | null>(null);
  if (!live.isLoading && list !== undefined && list !== held.current?.list) {
    held.current = { key: JSON.stringify([turn, listing, query, sort]), turn, list };
  }
  useLayoutEffect(() => {
    if (list !== undefined) rows.offer(list.ids, list.first);
  }, [rows, list]);
  const shown = held.current === null ? null : { ...held.current, isLoading: live.isLoading };
  return { shown, error: live.error };
}

/** True for a listing that somebody put together. */
function isPutTogether({ kind }: Listing): boolean {
  return kind === 'tag' || kind === 'collection';
}
