import { type Dispatch, useEffect } from 'react';
import type { Overview } from '../../core/overview';
import type { WindowEvent, WindowState } from './windowState';

/** Lists everything when what is listed is no longer there: a tag or a collection that was deleted. */
export function useGoneListing(
  state: WindowState,
  overview: Overview | undefined,
  dispatch: Dispatch<WindowEvent>,
): void {
  const isGone = overview !== undefined && overview.behind === 0 && isGoneFrom(overview, state);
  useEffect(() => {
    if (isGone) dispatch({ kind: 'listed', listing: { kind: 'all' } });
  }, [isGone, dispatch]);
}

function isGoneFrom(overview: Overview, { listing }: WindowState): boolean {
  switch (listing.kind) {
    case 'tag':
      return !overview.tags.some(({ id }) => id === listing.tagId);
    case 'collection':
      return !overview.collections.some(({ id }) => id === listing.collectionId);
    default:
      return false;
  }
}
