import type { ArticleId } from '../../../core/article';
import type { CarryPlan } from '../../../core/carryOver';
import { bodyOf } from '../bodies';
import { planCarrying } from '../carrying';
import type { Library } from '../library';

/** What carrying over would give the second of two versions; null when the library lacks one of them. */
export async function carriedOver(
  library: Library,
  { from, to }: { from: ArticleId; to: ArticleId },
): Promise<CarryPlan | null> {
  const body = await bodyOf(library.db, to);
  return body === undefined ? null : (planCarrying(library, from, to, body.text)?.plan ?? null);
}
