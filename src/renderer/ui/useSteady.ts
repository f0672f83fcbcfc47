import { useCallback, useRef } from 'react';

/**
 * The same function at every render, which does what the one of the latest render does: a memoised part that is given it
 * need not render anew. For what is called by events and effects, never while rendering.
 */
export function useSteady<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(work);
  latest.current = work;
  return useCallback((...args: Args) => latest.current(...args), []);
}
