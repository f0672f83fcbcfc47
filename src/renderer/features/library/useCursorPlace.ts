import { useMemo, useRef } from 'react';
import type { ArticleId } from '../../../core/article';
import type { CursorPlace } from './listKeys';

/** Where the cursor's article is in the list, and where it was last. */
export function useCursorPlace(ids: readonly ArticleId[], cursor: ArticleId | null): CursorPlace {
  const last = useRef(0);
  return useMemo(() => {
    const index = cursor === null ? -1 : ids.indexOf(cursor);
    if (index >= 0) last.current = index;
    return { index, last: cursor === null ? 0 : last.current };
  }, [ids, cursor]);
}
