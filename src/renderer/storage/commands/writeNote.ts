import { AppError } from '../../../contract/appError';
import type { ArticleId } from '../../../core/article';
import type { Act } from '../../../core/event';
import type { Library } from '../library';
import { noteOrRefusal } from './noteOrRefusal';

/** Writes the note on an article; null, or nothing but white space, takes it away. */
export async function writeNote(
  library: Library,
  { id, note }: { id: ArticleId; note: string | null },
): Promise<{ changed: number }> {
  const to = noteOrRefusal(note);
  return library.act(() => {
    if (!library.columns.has(id)) throw new AppError('notFound', id);
    const from = library.annotations.get(id)?.note ?? null;
    const acts: readonly Act[] = from === to ? [] : [{ kind: 'noteWritten', articleId: id, from, to }];
    return { acts, answer: { changed: acts.length } };
  });
}
