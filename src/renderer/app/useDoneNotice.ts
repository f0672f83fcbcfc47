import { useEffect, useRef, useState } from 'react';
import { stepName } from '../../core/actions/actionName';
import type { StepDone } from '../../core/overview';
import { isMessageKey, message } from '../../core/text/message';

/** So long the list's status line says what was done. */
const SHOWN_MS = 10_000;

/** What was done last, in words, for a while after it was done; null otherwise. What was done before the start is no news. */
export function useDoneNotice(isKnown: boolean, lastStep: StepDone | null): string | null {
  const seen = useRef<number | null>(null);
  const [shown, setShown] = useState<StepDone | null>(null);

  useEffect(() => {
    if (!isKnown) return;
    const seq = lastStep?.seq ?? 0;
    const before = seen.current;
    seen.current = seq;
    if (before === null || seq <= before) {
      // Undone, or another step is the last now.
      setShown((present) => (present?.seq === seq ? present : null));
      return;
    }
    setShown(lastStep);
    const timer = window.setTimeout(() => setShown(null), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [isKnown, lastStep?.seq, lastStep]);

  return shown === null ? null : stepWords(shown);
}

function stepWords(step: StepDone): string {
  const { kind, value, count } = step;
  const key = value ? `done.${kind}` : `done.${kind}.not`;
  return isMessageKey(key) ? message(key, { count }) : message('done.other', { act: stepName(step) });
}
