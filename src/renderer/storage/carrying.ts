import { NO_ANNOTATIONS } from '../../core/annotations/annotations';
import type { ArticleId } from '../../core/article';
import { type CarryPlan, carryPlan, type GivenTo } from '../../core/carryOver';
import type { Library } from './library';

/** What is to be carried over to an article with this text, as the library is now; null when one of them is gone. */
export function planCarrying(
  library: Library,
  from: ArticleId,
  to: ArticleId,
  text: string,
): { readonly plan: CarryPlan; readonly to: GivenTo } | null {
  const giver = givenTo(library, from);
  const taker = givenTo(library, to);
  return giver === null || taker === null ? null : { plan: carryPlan(giver, taker, text), to: taker };
}

function givenTo({ columns, annotations }: Library, id: ArticleId): GivenTo | null {
  const marks = columns.marksOf(id);
  return marks === undefined ? null : { id, marks, annotations: annotations.get(id) ?? NO_ANNOTATIONS };
}
