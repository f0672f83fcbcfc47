import { useEffect, useState } from 'react';

const QUIET_MS = 90;

/**
 * The value, held back while it changes quickly (a key that is held down): a first change comes through at once, the
 * last of a run after a moment of quiet.
 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState({ value, at: 0 });
  useEffect(() => {
    const wait = Date.now() - settled.at > QUIET_MS ? 0 : QUIET_MS;
    if (wait === 0) {
      setSettled((before) => (before.value === value ? before : { value, at: Date.now() }));
      return;
    }
    const timer = window.setTimeout(() => setSettled({ value, at: Date.now() }), wait);
    return () => window.clearTimeout(timer);
  }, [value, settled.at]);
  return settled.value;
}
