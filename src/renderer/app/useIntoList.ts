import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { ListHandle } from '../features/library/ArticleList';

/**
 * Takes the focus into the list. Where there is none, because half a word finds nothing, it goes into the one that is on
 * its way, unless something is pressed before that has come.
 */
export function useIntoList(list: RefObject<ListHandle | null>, hasList: boolean): () => void {
  const isDue = useRef(false);
  useEffect(() => {
    if (!hasList || !isDue.current) return;
    isDue.current = false;
    list.current?.focus();
  }, [hasList, list]);
  useEffect(() => {
    const forget = () => {
      isDue.current = false;
    };
    window.addEventListener('keydown', forget, true);
    window.addEventListener('pointerdown', forget, true);
    return () => {
      window.removeEventListener('keydown', forget, true);
      window.removeEventListener('pointerdown', forget, true);
    };
  }, []);
  return useCallback(() => {
    if (list.current === null) isDue.current = true;
    else list.current.focus();
  }, [list]);
}
