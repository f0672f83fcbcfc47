import type { ArticleId } from '../../../core/article';
import { type HitTerm, hitsIn, hitTerms } from '../../../core/query/hits';
import { parseQuery } from '../../../core/query/parseQuery';
import { bodiesOf } from '../bodies';
import type { StoredRow } from '../database';
import type { Library } from '../library';
import { passageWith } from '../search/passage';

/** The excerpt of each article, around a word of the query where its own shows none; null for no such article. */
export async function excerpts(
  library: Library,
  { ids, query }: { ids: readonly ArticleId[]; query: string },
): Promise<readonly (string | null)[]> {
  const { db } = library;
  const terms = hitTerms(parseQuery(query).query);
  const rows = await db.articles.bulkGet([...ids]);
  const unshown = rows.flatMap((row) => (row === undefined || showsHit(row, terms) ? [] : [row.id]));
  const bodies = await bodiesOf(db, unshown);
  const passages = new Map(
    bodies.flatMap((body) =>
      body === undefined ? [] : [[body.id, passageWith(body.extraction, terms)] as const],
    ),
  );
  return rows.map((row) => (row === undefined ? null : (passages.get(row.id) ?? row.excerpt)));
}

function showsHit({ excerpt }: StoredRow, terms: readonly HitTerm[]): boolean {
  const inStory = terms.filter(({ where }) => where === 'anywhere');
  return inStory.length === 0 || hitsIn(excerpt, inStory, 'body').length > 0;
}
