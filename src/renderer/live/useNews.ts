import { useEffect, useRef } from 'react';
import type { LibraryNews } from '../storage/client';
import { useLibrary } from './LibraryContext';

/** Calls back on everything the library tells; the latest listener is used. */
export function useNews(listener: (news: LibraryNews) => void): void {
  const library = useLibrary();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => library.listen((news) => latest.current(news)), [library]);
}
