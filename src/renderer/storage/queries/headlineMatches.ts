import type { ArticleId, ListedRow } from '../../../core/article';
import { foldedWords } from '../../../core/query/fold';
import { allOf, type Query } from '../../../core/query/query';
import type { Library } from '../library';
import { isWorthLookingUp } from '../search/isWorthLookingUp';
import { articleRows } from './articleRows';

/** The latest articles with words in their headline that begin so. None while words can't be looked up. */
export async function headlineMatches(
  library: Library,
  { text, limit }: { text: string; limit: number },
): Promise<readonly ListedRow[]> {
  const wanted = foldedWords(text);
  if (!isWorthLookingUp(wanted)) return [];
  const query = allOf(
    wanted.map((word): Query => ({ kind: 'words', where: 'title', text: word, isPrefix: true })),
  );
  const mask = await library.searches.within({ kind: 'all' }, query).catch(() => null);
  if (mask === null) return [];
  const { columns } = library;
  const ids: ArticleId[] = [];
  for (const slot of columns.orders.of('newest')) {
    const id = mask[slot] === 1 ? columns.ids[slot] : undefined;
    if (id !== undefined) ids.push(id);
    if (ids.length === limit) break;
  }
  const rows = await articleRows(library, { ids });
  return rows.filter((row) => row !== null);
}
