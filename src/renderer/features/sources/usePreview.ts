import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../../contract/appError';
import type { ReadingPreview } from '../../../core/reading/articleChange';
import { callMain } from '../../bridge';

/** What would change, as far as it is known. */
export interface Previewed {
  /** Of what is asked now; null while it is looked for. */
  readonly preview: ReadingPreview | null;
  readonly error: Error | null;
}

/** What is being typed is not looked at. */
const REST_MS = 250;

/**
 * Asks what would change, and asks again with another key; a key of null asks nothing. The preview under way ends
 * with what asked for it.
 */
export function usePreview(key: string | null, ask: () => Promise<ReadingPreview>): Previewed {
  const latest = useRef(ask);
  latest.current = ask;
  const [held, setHeld] = useState<Previewed & { readonly key: string | null }>({
    key: null,
    preview: null,
    error: null,
  });
  useEffect(() => {
    if (key === null) return;
    let isOver = false;
    let isUnderWay = false;
    const look = async () => {
      isUnderWay = true;
      try {
        const preview = await latest.current();
        if (!isOver) setHeld({ key, preview, error: null });
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        const isReplaced = error instanceof AppError && error.code === 'cancelled';
        if (!isOver && !isReplaced) setHeld({ key, preview: null, error });
      }
      isUnderWay = false;
    };
    const timer = window.setTimeout(() => void look(), REST_MS);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      if (isUnderWay) void callMain('cancelPreview', undefined);
    };
  }, [key]);
  return held.key === key ? held : { preview: null, error: null };
}
