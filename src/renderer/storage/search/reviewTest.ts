import { REVIEW_BELOW } from '../../../core/article';
import type { Columns } from '../columns/columns';
import { REVIEWED } from '../columns/flags';

/** The rule by which a slot needs review: it was read with little confidence, and nobody has said that it is right. */
export function reviewTest({
  confidence,
  flags,
}: Pick<Columns, 'confidence' | 'flags'>): (slot: number) => boolean {
  const sure = confidence.values;
  const marks = flags.values;
  return (slot) => (sure[slot] ?? 1) < REVIEW_BELOW && ((marks[slot] ?? 0) & REVIEWED) === 0;
}
