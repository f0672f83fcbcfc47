import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { ArticleId } from '../../../core/article';

/** So many articles' places are remembered while the window is open. */
const KEPT = 500;

/** Where an article was left is where it is opened again; one that is opened for the first time begins at its top. */
export function useKeptScroll(
  scroller: RefObject<HTMLElement | null>,
  id: ArticleId | undefined,
): (top: number) => void {
  const places = useRef(new Map<ArticleId, number>());

  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: id === undefined ? 0 : (places.current.get(id) ?? 0) });
  }, [scroller, id]);

  return useCallback(
    (top: number) => {
      if (id === undefined) return;
      places.current.delete(id);
      places.current.set(id, top);
      const [oldest] = places.current.keys();
      if (places.current.size > KEPT && oldest !== undefined) places.current.delete(oldest);
    },
    [id],
  );
}
