import { AppError } from '../../../contract/appError';
import { anchorOfSelection } from '../../../core/annotations/anchorOfSelection';
import type { HighlightColour, HighlightId } from '../../../core/annotations/highlight';
import type { PassageSelection } from '../../../core/annotations/passages';
import type { ArticleId } from '../../../core/article';
import { decodeLabels } from '../../../core/labels';
import { bodyOf } from '../bodies';
import type { Library } from '../library';
import { noteOrRefusal } from './noteOrRefusal';

interface Request {
  readonly id: ArticleId;
  readonly selection: PassageSelection;
  readonly colour: HighlightColour;
  readonly note: string | null;
}

/** Highlights words that were selected in the reader. Refuses words that no longer stand there. */
export async function highlightText(
  library: Library,
  { id, selection, colour, note: typed }: Request,
): Promise<{ id: HighlightId }> {
  const note = noteOrRefusal(typed);
  const body = await bodyOf(library.db, id);
  if (body === undefined) throw new AppError('notFound', id);
  const extraction = { ...body.extraction, labels: decodeLabels(body.labels) };
  const anchor = anchorOfSelection(body.text, extraction, selection);
  if (anchor === null) throw new AppError('selectionMoved', '');
  const highlightId = crypto.randomUUID() as string as HighlightId;
  const madeAt = new Date().toISOString();
  return library.act(() => ({
    acts: [
      {
        kind: 'highlightAdded',
        articleId: id,
        highlight: { id: highlightId, colour, anchor, note, madeAt },
      },
    ],
    answer: { id: highlightId },
  }));
}
