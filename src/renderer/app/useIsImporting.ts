import { useState } from 'react';
import { useNews } from '../live/useNews';

/** Whether an import runs, and whether it was halted. */
export function useIsImporting(): { readonly isImporting: boolean; readonly isPaused: boolean } {
  const [state, setState] = useState({ isImporting: false, isPaused: false });
  useNews((news) => {
    if (news.kind === 'importProgress') {
      const { isPaused } = news.progress;
      setState((before) =>
        before.isImporting && before.isPaused === isPaused ? before : { isImporting: true, isPaused },
      );
    }
    if (news.kind === 'importEnded' || news.kind === 'importFailed')
      setState({ isImporting: false, isPaused: false });
  });
  return state;
}
