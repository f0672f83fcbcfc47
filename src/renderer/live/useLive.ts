import { useEffect, useState } from 'react';
import type { LibraryChange, Queries } from '../storage/client';
import { useAnswersAhead, useLibrary } from './LibraryContext';

/** What a live question holds: the last answer (kept while a new one is on its way) or why there is none. */
export interface Live<T> {
  readonly answer: T | undefined;
  readonly error: Error | null;
  /** True until the answer belongs to the present request. */
  readonly isLoading: boolean;
}

/**
 * Asks the library and asks again after every change for which `concerns` is true. Changes that come while a
 * question is on its way lead to one more question, never to a queue of them. A request of null asks nothing. Another
 * `turn` asks anew, as another request would. What was asked for ahead (`useAhead`) is answered at once.
 */
export function useLive<N extends keyof Queries>(
  name: N,
  request: Queries[N]['request'] | null,
  concerns: (change: LibraryChange) => boolean,
  turn = 0,
): Live<Queries[N]['answer']> {
  const library = useLibrary();
  const kept = useAnswersAhead();
  const key = request === null ? null : `${turn} ${JSON.stringify(request)}`;
  const [held, setHeld] = useState<{
    key: string | null;
    answer?: Queries[N]['answer'];
    error: Error | null;
  }>({
    key: null,
    error: null,
  });

  const isHeld = held.key === key;
  const known = isHeld || request === null || turn !== 0 ? undefined : kept.get(name, request);
  // React renders this anew at once, and nothing below it twice.
  if (known !== undefined) setHeld({ key, answer: known, error: null });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the request is compared by its JSON; `concerns` is a rule, not data
  useEffect(() => {
    if (request === null) return;
    let isOver = false;
    let isAsking = false;
    let isStale = false;
    const ask = async () => {
      if (isAsking) {
        isStale = true;
        return;
      }
      isAsking = true;
      do {
        isStale = false;
        try {
          const answer = await library.query(name, request);
          if (!isOver) setHeld({ key, answer, error: null });
        } catch (error) {
          if (!isOver) setHeld((before) => ({ ...before, key, error: error as Error }));
        }
      } while (isStale && !isOver);
      isAsking = false;
    };
    const stop = library.listen((news) => {
      if (news.kind === 'changed' && concerns(news.change)) void ask();
    });
    // What was known may have been forgotten since, by a change that nobody here has heard of.
    if (kept.get(name, request) === undefined || turn !== 0) void ask();
    return () => {
      isOver = true;
      stop();
    };
  }, [library, kept, name, key]);

  return { answer: held.answer, error: held.error, isLoading: !isHeld };
}
