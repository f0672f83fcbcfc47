import { type RefObject, useCallback, useState } from 'react';

/** Going from one difference to the next. */
export interface ChangeSteps {
  /** The one gone to last, from 1; 0 before that. */
  readonly at: number;
  /** Goes to the next or the one before, around the ends. */
  readonly step: (by: 1 | -1) => void;
}

/** Steps through the rows that differ; the one gone to has the focus, so that it is read out. */
export function useChangeSteps(scroller: RefObject<HTMLElement | null>): ChangeSteps {
  const [at, setAt] = useState(0);
  const step = useCallback(
    (by: 1 | -1) => {
      const rows = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
      if (rows.length === 0) return;
      const next = at === 0 && by < 0 ? rows.length : ((at - 1 + by + rows.length) % rows.length) + 1;
      const row = rows[next - 1];
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'center' });
      setAt(next);
    },
    [scroller, at],
  );
  return { at, step };
}
