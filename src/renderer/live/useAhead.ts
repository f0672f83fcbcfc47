import { useEffect } from 'react';
import type { LibraryChange, Queries } from '../storage/client';
import { useAnswersAhead } from './LibraryContext';

/**
 * Asks what is likely to be asked next, a moment after what is shown now, so that `useLive` has it at once. What is
 * forgotten because something changed is asked again with the next requests.
 */
export function useAhead<N extends keyof Queries>(
  name: N,
  requests: readonly Queries[N]['request'][],
  concerns: (request: Queries[N]['request'], change: LibraryChange) => boolean,
): void {
  const kept = useAnswersAhead();
  const key = JSON.stringify(requests);
  // biome-ignore lint/correctness/useExhaustiveDependencies: requests are compared by their JSON; `concerns` is a rule, not data
  useEffect(() => {
    const idle = requestIdleCallback(
      () => {
        for (const request of requests) kept.ask(name, request, (change) => concerns(request, change));
      },
      { timeout: LATEST_MS },
    );
    return () => cancelIdleCallback(idle);
  }, [kept, name, key]);
}

/** Somebody who skims presses a key three times a second. */
const LATEST_MS = 100;
