import { useEffect, useRef, useState } from 'react';

/** The latest text, but never changed more often than `everyMs`: for what is spoken. */
export function useSlowText(text: string, everyMs: number): string {
  const [spoken, setSpoken] = useState(text);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return spoken;
}
