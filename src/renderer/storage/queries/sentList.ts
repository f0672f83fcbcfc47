import { joinIds } from '../../../core/articleIds';
import type { Listing, SortBy } from '../../../core/listing';
import type { Library } from '../library';
import type { SentList } from '../protocol';
import { articleList } from './articleList';
import { articleRows } from './articleRows';

/** About what is in sight. */
const FIRST = 24;

/** A list with its first rows: to ask for them behind it would take a frame more. */
export async function sentList(
  library: Library,
  request: { listing: Listing; sort: SortBy; query: string },
): Promise<SentList> {
  const list = await articleList(library, request);
  const first = await articleRows(library, { ids: list.ids.slice(0, FIRST) });
  return { ...list, ids: joinIds(list.ids), first };
}
