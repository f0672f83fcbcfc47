import { useEffect } from 'react';
import type { ArticleId } from '../../core/article';
import type { ArticleActs } from './useArticleActs';

/** An article counts as read after it has been shown for so long. */
const READ_AFTER_MS = 1_000;

/** Marks the article read once it has been shown for a moment. One marked unread again stays so while it is shown. */
export function useReadTimer(shown: ArticleId | null, acts: ArticleActs): void {
  useEffect(() => {
    if (shown === null) return;
    const timer = window.setTimeout(() => void acts.markRead(shown), READ_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [shown, acts]);
}
