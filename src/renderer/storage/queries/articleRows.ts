import type { ArticleId, ListedRow } from '../../../core/article';
import { type HitTerm, hitsIn, hitTerms } from '../../../core/query/hits';
import { parseQuery } from '../../../core/query/parseQuery';
import type { StoredRow } from '../database';
import type { Library } from '../library';
import { passageWith } from '../search/passage';
import { versionRows } from './versions';

/** Rows in the order asked; null where the library has no such article. With a query, excerpts show where it hits. */
export async function articleRows(
  library: Library,
  { ids, query = '' }: { ids: readonly ArticleId[]; query?: string },
): Promise<readonly (ListedRow | null)[]> {
  const { db } = library;
  const rows = await db.articles.bulkGet([...ids]);
  const versions = await versionRows(
    library,
    rows.flatMap((row) => row ?? []),
  );
  const terms = hitTerms(parseQuery(query).query);
  const unshown = rows.filter((row) => row !== undefined && !showsHit(row, terms));
  const bodies = await db.bodies.bulkGet(unshown.map((row) => row?.id as ArticleId));
  const passages = new Map<ArticleId, string>();
  for (const body of bodies) {
    const passage = body === undefined ? null : passageWith(body.extraction, terms);
    if (body !== undefined && passage !== null) passages.set(body.id, passage);
  }
  return rows.map((row) =>
    row === undefined
      ? null
      : {
          ...row,
          excerpt: passages.get(row.id) ?? row.excerpt,
          versions: versions.get(row.id)?.length ?? 1,
        },
  );
}

function showsHit({ excerpt }: StoredRow, terms: readonly HitTerm[]): boolean {
  const inStory = terms.filter(({ where }) => where === 'anywhere');
  return inStory.length === 0 || hitsIn(excerpt, inStory, 'body').length > 0;
}
