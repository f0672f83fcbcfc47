import { useCallback, useState } from 'react';
import type { ArticleId } from '../../../core/article';
import type { CorrectionChange } from '../../../core/correction';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';

/** Sets things by hand for one article. */
export interface Correcting {
  /** Answers when it is durable; false when it was refused, and `problem` says why. */
  readonly correct: (changes: readonly CorrectionChange[]) => Promise<boolean>;
  readonly problem: string | null;
}

/** Corrects an article; each call is one step of undo. */
export function useCorrect(id: ArticleId): Correcting {
  const library = useLibrary();
  const [problem, setProblem] = useState<string | null>(null);
  const correct = useCallback(
    async (changes: readonly CorrectionChange[]) => {
      try {
        await library.act('correctArticle', { id, changes });
        setProblem(null);
        return true;
      } catch (thrown) {
        setProblem(errorText(thrown instanceof Error ? thrown : new Error(String(thrown))));
        return false;
      }
    },
    [library, id],
  );
  return { correct, problem };
}
