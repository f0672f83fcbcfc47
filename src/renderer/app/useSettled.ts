import { useEffect, useState } from 'react';

const QUIET_MS = 90;

/**
 * The value, held back while it changes quickly (a key that is held down): a first change is there at once, with all
 * else that changes with it; the last of a run comes after a moment of quiet.
 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState({ value, at: 0 });
  const isOther = settled.value !== value;
  const isAtOnce = isOther && Date.now() - settled.at > QUIET_MS;
  if (isAtOnce) setSettled({ value, at: Date.now() });
  useEffect(() => {
    if (!isOther) return;
    const timer = window.setTimeout(() => setSettled({ value, at: Date.now() }), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [value, isOther]);
  return isAtOnce ? value : settled.value;
}
