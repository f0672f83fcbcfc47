import { useEffect, useState } from 'react';
import type { CallReply } from '../../../contract/calls';
import { callMain } from '../../bridge';
import { useNews } from '../../live/useNews';
import type { LibraryChange } from '../../storage/client';

/** What the archive tells of a source, or why it can't. */
interface Facts<T> {
  /** Undefined until it is known; kept while it is asked for again. */
  readonly answer: T | undefined;
  readonly error: Error | null;
}

type FactCall = 'learnedLines' | 'sourceHosts';

/** After the last change; they come in batches while pages are read. */
const REST_MS = 400;

/** Asks the archive for facts of a source (null: of all), and again a moment after every change for which `concerns` is true. */
export function useFacts<N extends FactCall>(
  name: N,
  source: string | null,
  concerns: (change: LibraryChange) => boolean,
): Facts<CallReply<N>> {
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<Facts<CallReply<N>>>({ answer: undefined, error: null });
  useNews((news) => {
    if (news.kind === 'changed' && concerns(news.change)) setTurn((before) => before + 1);
  });
  useEffect(() => {
    let isOver = false;
    const timer = window.setTimeout(
      () =>
        void callMain(name, { source } as never).then(
          (answer) => !isOver && setHeld({ answer, error: null }),
          (error: Error) => !isOver && setHeld((before) => ({ ...before, error })),
        ),
      turn === 0 ? 0 : REST_MS,
    );
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [name, source, turn]);
  return held;
}
