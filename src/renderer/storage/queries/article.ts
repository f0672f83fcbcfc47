import { NO_ANNOTATIONS } from '../../../core/annotations/annotations';
import { highlightsOn } from '../../../core/annotations/placeHighlights';
import { type Article, type ArticleId, NO_MARKS } from '../../../core/article';
import { decodeLabels } from '../../../core/labels';
import { bodyOf } from '../bodies';
import type { Library } from '../library';

/** Everything the reader shows of one article; null when the library has no such article. */
export async function article(library: Library, { id }: { id: ArticleId }): Promise<Article | null> {
  const [row, body] = await Promise.all([library.db.articles.get(id), bodyOf(library.db, id)]);
  if (row === undefined || body === undefined) return null;
  const extraction = { ...body.extraction, labels: decodeLabels(body.labels) };
  const { highlights, note } = library.annotations.get(id) ?? NO_ANNOTATIONS;
  return {
    id,
    addedAt: row.addedAt,
    ...(library.columns.marksOf(id) ?? NO_MARKS),
    correction: library.corrections.get(id) ?? null,
    original: body.original,
    extraction,
    highlights: highlights.length === 0 ? [] : highlightsOn(body.text, extraction, highlights),
    note,
  };
}
