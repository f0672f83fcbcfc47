import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';

/** The hits of an article: how many there are, and going from one to the next. */
export interface HitSteps {
  readonly count: number;
  /** The one gone to last, from 1; 0 before that. */
  readonly at: number;
  /** Goes to the next or the one before, around the ends; false when there are none. */
  readonly step: (by: 1 | -1) => boolean;
}

/** Counts the marks in what is scrolled, and steps through them. `key` tells one text and search from another. */
export function useHitSteps(scroller: RefObject<HTMLElement | null>, key: string): HitSteps {
  const [held, setHeld] = useState({ count: 0, at: 0 });
  const counted = useRef('');

  useLayoutEffect(() => {
    const count = marksIn(scroller.current).length;
    const isOther = counted.current !== key;
    counted.current = key;
    setHeld((before) => {
      const at = isOther ? 0 : Math.min(before.at, count);
      return before.count === count && before.at === at ? before : { count, at };
    });
  });

  const { at } = held;
  const step = useCallback(
    (by: 1 | -1) => {
      const marks = marksIn(scroller.current);
      if (marks.length === 0) return false;
      const next = at === 0 && by < 0 ? marks.length : ((at - 1 + by + marks.length) % marks.length) + 1;
      for (const [n, mark] of marks.entries()) mark.toggleAttribute('data-current', n === next - 1);
      marks[next - 1]?.scrollIntoView({ block: 'center' });
      setHeld((before) => ({ ...before, at: next }));
      return true;
    },
    [scroller, at],
  );
  return useMemo(() => ({ ...held, step }), [held, step]);
}

function marksIn(scroller: HTMLElement | null): readonly HTMLElement[] {
  return [...(scroller?.querySelectorAll<HTMLElement>('article mark:not([data-highlight])') ?? [])];
}
