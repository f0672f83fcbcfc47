import { NO_ANNOTATIONS } from '../../../core/annotations/annotations';
import { highlightsOn } from '../../../core/annotations/placeHighlights';
import { type ArticleId, NO_MARKS } from '../../../core/article';
import type { CollectionId } from '../../../core/collection';
import { collectionPaths } from '../../../core/collectionPaths';
import type { ExportedArticle } from '../../../core/export/exportedArticle';
import { decodeLabels } from '../../../core/labels';
import { bodiesOf } from '../bodies';
import type { StoredBody, StoredRow } from '../database';
import type { Library } from '../library';

/** Articles as they leave the library, in the order asked for; those that are gone are left out. */
export async function exportedArticles(
  library: Library,
  { ids }: { ids: readonly ArticleId[] },
): Promise<readonly ExportedArticle[]> {
  const { db } = library;
  const [rows, bodies] = await Promise.all([db.articles.bulkGet([...ids]), bodiesOf(db, ids)]);
  const paths = new Map(
    collectionPaths([...library.collections.values()]).map(({ id, above, name }) => [
      id,
      [...above, name].join(' / '),
    ]),
  );
  return rows.flatMap((row, n) => {
    const body = bodies[n];
    return row === undefined || body === undefined ? [] : [exportedArticle(library, paths, row, body)];
  });
}

function exportedArticle(
  { tags, annotations, columns }: Library,
  paths: ReadonlyMap<CollectionId, string>,
  row: StoredRow,
  { extraction, original, text, labels }: StoredBody,
): ExportedArticle {
  const { tagIds, collectionIds, isStarred, isRead } = columns.marksOf(row.id) ?? NO_MARKS;
  const { highlights, note } = annotations.get(row.id) ?? NO_ANNOTATIONS;
  const placed =
    highlights.length === 0
      ? []
      : highlightsOn(text, { ...extraction, labels: decodeLabels(labels) }, highlights);
  const { headline, standfirst, published, publishedTime, updated, byline, authors } = extraction;
  const { source, language, url, confidence } = extraction;
  return {
    id: row.id,
    ...{ headline, standfirst, published, publishedTime, updated, byline, authors },
    ...{ source, language, url, confidence },
    blocks: extraction.blocks.map(({ label, text, credit }) => ({ label, text, credit })),
    teasers: extraction.teasers.map(({ title, summary, age }) => ({ title, summary, age })),
    wordCount: row.wordCount,
    tags: tagIds.map((id) => tags.get(id)?.name ?? id).sort(),
    collections: collectionIds.map((id) => paths.get(id) ?? id).sort(),
    highlights: placed.map((one) => ({
      quote: one.text,
      colour: one.colour,
      note: one.note,
      madeAt: one.madeAt,
    })),
    note,
    isStarred,
    isRead,
    addedAt: row.addedAt,
    original: {
      path: original.path,
      sha256: original.sha256,
      encoding: original.decodedAs.encoding,
      modifiedAt: original.modifiedAt,
    },
  };
}
