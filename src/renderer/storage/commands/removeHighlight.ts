import type { HighlightId } from '../../../core/annotations/highlight';
import type { ArticleId } from '../../../core/article';
import type { Act } from '../../../core/event';
import type { Library } from '../library';

/** Removes a highlight with its note; nothing when it is not there. */
export function removeHighlight(
  library: Library,
  { id, highlightId }: { id: ArticleId; highlightId: HighlightId },
): Promise<{ changed: number }> {
  return library.act(() => {
    const highlight = library.annotations.get(id)?.highlights.find((one) => one.id === highlightId);
    const acts: readonly Act[] =
      highlight === undefined ? [] : [{ kind: 'highlightRemoved', articleId: id, highlight }];
    return { acts, answer: { changed: acts.length } };
  });
}
