import { type Annotations, annotationMarks, isAnnotating } from '../../core/annotations/annotations';
import { type ArticleId, NO_MARKS } from '../../core/article';
import type { Act } from '../../core/event';
import { afterMarking, isMarking } from '../../core/marking';
import type { Columns } from './columns/columns';

/**
 * Makes the marks in memory follow an act. They stand nowhere else: a row of the database has none, so that marking
 * 100,000 articles writes one event. `annotations` are those behind the act, or behind later ones.
 */
export function followMarks(
  columns: Columns,
  act: Act,
  annotations: ReadonlyMap<ArticleId, Annotations>,
): readonly ArticleId[] {
  if (isMarking(act)) {
    for (const id of act.articleIds) {
      const marks = columns.marksOf(id);
      if (marks !== undefined) columns.mark(id, afterMarking(marks, act));
    }
    return act.articleIds;
  }
  if (isAnnotating(act)) {
    columns.mark(act.articleId, annotationMarks(annotations.get(act.articleId) ?? null));
    return [act.articleId];
  }
  // One that came again has lost them.
  if (act.kind === 'purged') for (const id of act.articleIds) columns.mark(id, NO_MARKS);
  return [];
}
