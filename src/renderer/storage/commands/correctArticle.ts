import { AppError } from '../../../contract/appError';
import type { ArticleId } from '../../../core/article';
import { type CorrectionChange, corrected, correctedValue, isSameCorrection } from '../../../core/correction';
import type { Act } from '../../../core/event';
import type { Library } from '../library';

interface Request {
  readonly id: ArticleId;
  readonly changes: readonly CorrectionChange[];
}

/**
 * Sets fields and labels of lines by hand, or gives them back to extraction, as one event. Refuses a value that can't
 * be one, and an article that is not there.
 */
export async function correctArticle(
  library: Library,
  { id, changes }: Request,
): Promise<{ changed: number }> {
  const sound = changes.map(soundChange);
  return library.act(() => {
    if (!library.columns.has(id)) throw new AppError('notFound', id);
    const from = library.corrections.get(id) ?? null;
    const to = corrected(from, sound);
    const isSame = isSameCorrection(from, to);
    const acts: readonly Act[] = isSame ? [] : [{ kind: 'corrected', articleId: id, from, to }];
    return { acts, answer: { changed: acts.length } };
  });
}

function soundChange(change: CorrectionChange): CorrectionChange {
  if (change.kind !== 'field') return change;
  const value = correctedValue(change.field, change.value);
  if (value === undefined) throw new AppError('fieldValue', change.value ?? '');
  return { ...change, value };
}
