import { AppError } from '../../../contract/appError';
import type { ArticleId } from '../../../core/article';
import { isChoosable } from '../../../core/decode/decode';
import type { Library } from '../library';

/**
 * Has an article's original read in another encoding; null is what decoding finds out by itself. Marks stay. Refuses an
 * encoding that is not read, and an article that is not there.
 */
export async function chooseEncoding(
  library: Library,
  { id, encoding: to }: { id: ArticleId; encoding: string | null },
): Promise<{ changed: number }> {
  if (to !== null && !isChoosable(to)) throw new AppError('encodingUnknown', to);
  const body = await library.db.bodies.get(id);
  if (body === undefined) throw new AppError('notFound', id);
  const { decodedAs } = body.original;
  const from = decodedAs.isChosen === true ? decodedAs.encoding : null;
  return library.act(() => ({
    acts: from === to ? [] : [{ kind: 'encodingChosen' as const, articleId: id, from, to }],
    answer: { changed: from === to ? 0 : 1 },
  }));
}
