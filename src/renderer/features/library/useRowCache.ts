import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useLibrary } from '../../live/LibraryContext';
import { useNews } from '../../live/useNews';
import { RowCache } from './rowCache';

/** The rows of the list, kept up to date with the library; with a query their excerpts show where it hits. One a window, shared by list and commands. */
export function useRowCache(query: string): RowCache {
  const library = useLibrary();
  const cache = useMemo(
    () =>
      new RowCache({
        rows: (ids) => library.query('articleRows', { ids }),
        excerpts: (ids, asked) => library.query('excerpts', { ids, query: asked }),
      }),
    [library],
  );
  useEffect(() => cache.search(query), [cache, query]);
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
