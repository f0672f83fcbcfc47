import type { ListedRow } from '../../../core/article';
import type { ArticleList, Listing, SortBy } from '../../../core/listing';
import type { Library } from '../library';
import { articleList } from './articleList';
import { articleRows } from './articleRows';

/** About what is in sight. */
const FIRST = 24;

/** A list with its first rows: to ask for them behind it would take a frame more. */
export async function shownList(
  library: Library,
  request: { listing: Listing; sort: SortBy; query: string },
): Promise<ArticleList & { readonly first: readonly (ListedRow | null)[] }> {
  const list = await articleList(library, request);
  return { ...list, first: await articleRows(library, { ids: list.ids.slice(0, FIRST) }) };
}
