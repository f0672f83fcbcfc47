import { useCallback, useState } from 'react';

/** The words last told to assistive technology, and how to tell more. */
export function useAnnouncer(): readonly [words: string, announce: (words: string) => void] {
  const [words, setWords] = useState('');
  // The same words twice are told twice: a space that is not heard makes them new.
  const announce = useCallback(
    (next: string) => setWords((before) => (before === next ? `${next}\u00a0` : next)),
    [],
  );
  return [words, announce];
}
