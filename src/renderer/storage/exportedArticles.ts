import type { ArticleId } from '../../core/article';
import type { CollectionId } from '../../core/collection';
import type { ExportedArticle } from '../../core/export/exportedArticle';
import type { StoredBody, StoredRow } from './database';
import type { Library } from './library';

/** Articles as they leave the library, in the order asked for; those that are gone are left out. */
export async function exportedArticles(
  library: Library,
  ids: readonly ArticleId[],
): Promise<readonly ExportedArticle[]> {
  const { db } = library;
  const [rows, bodies] = await Promise.all([db.articles.bulkGet([...ids]), db.bodies.bulkGet([...ids])]);
  return rows.flatMap((row, n) => {
    const body = bodies[n];
    return row === undefined || body === undefined ? [] : [exportedArticle(library, row, body)];
  });
}

function exportedArticle(
  library: Library,
  row: StoredRow,
  { extraction, original }: StoredBody,
): ExportedArticle {
  const { headline, standfirst, published, publishedTime, updated, byline, authors } = extraction;
  const { source, language, url, confidence } = extraction;
  return {
    id: row.id,
    ...{ headline, standfirst, published, publishedTime, updated, byline, authors },
    ...{ source, language, url, confidence },
    blocks: extraction.blocks.map(({ label, text, credit }) => ({ label, text, credit })),
    teasers: extraction.teasers.map(({ title, summary, age }) => ({ title, summary, age })),
    wordCount: row.wordCount,
    tags: row.tagIds.map((id) => library.tags.get(id)?.name ?? id).sort(),
    collections: row.collectionIds.map((id) => pathOf(library, id)).sort(),
    isStarred: row.isStarred,
    isRead: row.isRead,
    addedAt: row.addedAt,
    original: {
      path: original.path,
      sha256: original.sha256,
      encoding: original.decodedAs.encoding,
      modifiedAt: original.modifiedAt,
    },
  };
}

/** The names from the top one down, joined by ` / `. */
function pathOf({ collections }: Library, id: CollectionId): string {
  const names: string[] = [];
  const met = new Set<CollectionId>();
  for (let at: CollectionId | null = id; at !== null && !met.has(at); ) {
    met.add(at);
    const collection = collections.get(at);
    names.unshift(collection?.name ?? at);
    at = collection?.parentId ?? null;
  }
  return names.join(' / ');
}
