import { AppError } from '../../../contract/appError';
import type { HighlightColour, HighlightId } from '../../../core/annotations/highlight';
import type { ArticleId } from '../../../core/article';
import type { Act } from '../../../core/event';
import type { Library } from '../library';
import { noteOrRefusal } from './noteOrRefusal';

interface Request {
  readonly id: ArticleId;
  readonly highlightId: HighlightId;
  readonly colour?: HighlightColour;
  /** Null takes the note away. */
  readonly note?: string | null;
}

/** Gives a highlight another colour or note. Refuses one that is not there. */
export async function changeHighlight(
  library: Library,
  { id, highlightId, ...change }: Request,
): Promise<{ changed: number }> {
  const given = change.note === undefined ? {} : { note: noteOrRefusal(change.note) };
  return library.act(() => {
    const from = library.annotations.get(id)?.highlights.find((one) => one.id === highlightId);
    if (from === undefined) throw new AppError('gone', highlightId);
    const to = { ...from, ...given, colour: change.colour ?? from.colour };
    const isSame = to.colour === from.colour && to.note === from.note;
    const acts: readonly Act[] = isSame ? [] : [{ kind: 'highlightChanged', articleId: id, from, to }];
    return { acts, answer: { changed: acts.length } };
  });
}
