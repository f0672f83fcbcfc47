import { AppError } from '../../../contract/appError';
import type { HighlightId } from '../../../core/annotations/highlight';
import type { ArticleId } from '../../../core/article';
import { type CarryPlan, carryingActs } from '../../../core/carryOver';
import { bodyOf } from '../bodies';
import { planCarrying } from '../carrying';
import type { Library } from '../library';

/**
 * Gives one version of a page the tags, star, note and highlights of another, as one event. What it has itself stays;
 * highlights are found again by their words. Answers what was carried.
 */
export async function carryOver(
  library: Library,
  { from, to }: { from: ArticleId; to: ArticleId },
): Promise<CarryPlan> {
  const body = await bodyOf(library.db, to);
  return library.act(() => {
    const planned = body === undefined ? null : planCarrying(library, from, to, body.text);
    if (planned === null) throw new AppError('notFound', body === undefined ? to : from);
    const { plan } = planned;
    const newId = () => crypto.randomUUID() as string as HighlightId;
    return { acts: carryingActs(plan, planned.to, newId), answer: plan };
  });
}
