import { useCallback, useEffect, useState } from 'react';

/** So long the list's status line says what can't be undone. */
const SHOWN_MS = 6000;

/** Words for the list's status line, for a while, and how to say them; `announce` tells assistive technology too. */
export function useTold(
  announce: (words: string) => void,
): readonly [told: string | null, tell: (words: string) => void] {
  const [told, setTold] = useState<{ readonly words: string } | null>(null);
  useEffect(() => {
    if (told === null) return;
    const timer = window.setTimeout(() => setTold(null), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [told]);
  const tell = useCallback(
    (words: string) => {
      setTold({ words });
      announce(words);
    },
    [announce],
  );
  return [told?.words ?? null, tell];
}
