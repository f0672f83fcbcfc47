import { useMemo, useSyncExternalStore } from 'react';
import { useLibrary } from '../../live/LibraryContext';
import { useNews } from '../../live/useNews';
import { RowCache } from './rowCache';

/** The rows of the list, kept up to date with the library. One a window, shared by list and commands. */
export function useRowCache(): RowCache {
  const library = useLibrary();
  const cache = useMemo(() => new RowCache((ids) => library.query('articleRows', { ids })), [library]);
  useNews((news) => {
    if (news.kind !== 'changed') return;
    if (news.change.articles || news.change.marked === null) cache.invalidate(null);
    else if (news.change.marked.length > 0) cache.invalidate(news.change.marked);
  });
  return cache;
}

/** Draws the component again when rows have come. */
export function useRowNews(cache: RowCache): void {
  useSyncExternalStore(cache.subscribe, cache.version);
}
