import { useState } from 'react';
import { useNews } from '../live/useNews';

/** True while an import runs. */
export function useIsImporting(): boolean {
  const [isImporting, setIsImporting] = useState(false);
  useNews((news) => {
    if (news.kind === 'importProgress') setIsImporting(true);
    if (news.kind === 'importEnded') setIsImporting(false);
  });
  return isImporting;
}
