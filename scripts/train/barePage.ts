import { stateBits } from '../../src/core/extract/labeller/states';
import type { GoldMasks } from './goldMasks';
import type { AnsweredPage } from './variedPage';

const BEFORE = stateBits('before');
const AFTER = stateBits('after');

/**
 * The page without its article: what stands in front of it and behind. There are no such pages in the corpus, and a
 * labeller that has never seen one finds an article in every menu. Null when little would be left.
 */
export function barePage(page: AnsweredPage): string[] | null {
  const { lineIndex, blanksBefore } = page.view.scan;
  const out: string[] = [];
  let kept = 0;
  page.masks.masks.forEach((mask, row) => {
    if (mask !== BEFORE && mask !== AFTER) return;
    if ((blanksBefore[row] ?? 0) > 0) out.push('');
    out.push((page.lines[lineIndex[row] ?? 0] ?? '').trim());
    kept++;
  });
  return kept < 12 ? null : out;
}

/** Of a page without an article every line is furniture. */
export function bareMasks(count: number): GoldMasks {
  return { masks: new Int32Array(count).fill(BEFORE), isFull: true };
}
