import { type Annotations, notesIn } from '../../../core/annotations/annotations';
import type { ArticleId, Excerpt } from '../../../core/article';
import { type HitTerm, hitsIn, hitTerms } from '../../../core/query/hits';
import { parseQuery } from '../../../core/query/parseQuery';
import { bodiesOf } from '../bodies';
import type { StoredBody, StoredRow } from '../database';
import type { Library } from '../library';
import { passageWith } from '../search/passage';

/**
 * The excerpt of each article, around a word of the query where its own shows none: of the story, or else of what
 * somebody wrote on it. Null for no such article.
 */
export async function excerpts(
  library: Library,
  { ids, query }: { ids: readonly ArticleId[]; query: string },
): Promise<readonly (Excerpt | null)[]> {
  const { db } = library;
  const terms = hitTerms(parseQuery(query).query);
  const rows = await db.articles.bulkGet([...ids]);
  const unshown = rows.flatMap((row) => (row === undefined || showsHit(row, terms) ? [] : [row.id]));
  const bodies = await bodiesOf(db, unshown);
  const hits = new Map(
    bodies.flatMap((body) => {
      const hit = body === undefined ? null : hitIn(body, library.annotations.get(body.id) ?? null, terms);
      return body === undefined || hit === null ? [] : [[body.id, hit] as const];
    }),
  );
  return rows.map((row) =>
    row === undefined ? null : (hits.get(row.id) ?? { excerpt: row.excerpt, isExcerptOfNote: false }),
  );
}

/** Where the words stand in the story, or else in what somebody wrote on it. */
function hitIn(
  { extraction: { standfirst, blocks } }: StoredBody,
  annotations: Annotations | null,
  terms: readonly HitTerm[],
): Excerpt | null {
  const story = [...(standfirst === null ? [] : [standfirst]), ...blocks.map(({ text }) => text)];
  const inStory = passageWith(story, terms);
  const excerpt = inStory ?? passageWith(notesIn(annotations), terms);
  return excerpt === null ? null : { excerpt, isExcerptOfNote: inStory === null };
}

function showsHit({ excerpt }: StoredRow, terms: readonly HitTerm[]): boolean {
  const inStory = terms.filter(({ where }) => where === 'anywhere');
  return inStory.length === 0 || hitsIn(excerpt, inStory, 'body').length > 0;
}
