import { useCallback, useMemo, useState } from 'react';
import type { HighlightColour, HighlightId } from '../../../../core/annotations/highlight';
import type { PassageSelection } from '../../../../core/annotations/passages';
import type { ArticleId } from '../../../../core/article';
import { errorText } from '../../../live/errorText';
import { useLibrary } from '../../../live/LibraryContext';

/** What can be done to the highlights and the note of an article. Each answers false when it was refused. */
export interface Annotating {
  highlight(selection: PassageSelection, colour: HighlightColour, note: string | null): Promise<boolean>;
  recolour(id: HighlightId, colour: HighlightColour): Promise<boolean>;
  /** Writes on a highlight, or on the article where that is null. */
  write(id: HighlightId | null, note: string | null): Promise<boolean>;
  remove(id: HighlightId): Promise<boolean>;
  /** Why the last one was refused; null when it was not. */
  readonly problem: string | null;
  forgetProblem(): void;
}

/** Highlights and writes on one article; each call is one step of undo. */
export function useAnnotating(articleId: ArticleId): Annotating {
  const library = useLibrary();
  const [problem, setProblem] = useState<string | null>(null);
  const done = useCallback(async (act: Promise<unknown>) => {
    try {
      await act;
      setProblem(null);
      return true;
    } catch (thrown) {
      setProblem(errorText(thrown instanceof Error ? thrown : new Error(String(thrown))));
      return false;
    }
  }, []);
  return useMemo(() => {
    const id = articleId;
    return {
      highlight: (selection, colour, note) =>
        done(library.act('highlightText', { id, selection, colour, note })),
      recolour: (highlightId, colour) => done(library.act('changeHighlight', { id, highlightId, colour })),
      write: (highlightId, note) =>
        done(
          highlightId === null
            ? library.act('writeNote', { id, note })
            : library.act('changeHighlight', { id, highlightId, note }),
        ),
      remove: (highlightId) => done(library.act('removeHighlight', { id, highlightId })),
      problem,
      forgetProblem: () => setProblem(null),
    };
  }, [library, articleId, done, problem]);
}
