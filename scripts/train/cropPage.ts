import type { EncodedPage } from '../../src/core/extract/labeller/net';
import { stateBits } from '../../src/core/extract/labeller/states';
import type { GoldMasks } from './goldMasks';

const BEFORE = stateBits('before');
const AFTER = stateBits('after');
const KEPT_BEFORE = 60;
const KEPT_AFTER = 60;
/** Where only pieces are known, the article may go on behind the last. */
const KEPT_AFTER_PIECE = 150;

/** A page as the net reads it, with what each line may be. */
export interface MaskedPage {
  readonly page: EncodedPage;
  readonly masks: Int32Array;
}

/**
 * The part of a page around its article, and its first line: menus and feet of hundreds of lines teach nothing new
 * and cost most of the time. Features stay those of the whole page.
 */
export function cropPage(page: EncodedPage, gold: GoldMasks): MaskedPage {
  const { masks } = gold;
  let first = 1;
  while (first < page.count && ((masks[first] ?? 0) & BEFORE) !== 0) first++;
  let last = page.count - 1;
  while (last > first && ((masks[last] ?? 0) & AFTER) !== 0) last--;
  const from = Math.max(1, Math.min(first, page.count - 1) - KEPT_BEFORE);
  const to = Math.min(page.count, last + 1 + (gold.isFull ? KEPT_AFTER : KEPT_AFTER_PIECE));
  const rows = [0, ...Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)];
  const per = page.featuresPerLine;
  const features = new Uint16Array(rows.length * per);
  const wordStart = new Int32Array(rows.length + 1);
  const words: number[] = [];
  rows.forEach((row, i) => {
    features.set(page.features.subarray(row * per, (row + 1) * per), i * per);
    words.push(...page.words.subarray(page.wordStart[row] ?? 0, page.wordStart[row + 1] ?? 0));
    wordStart[i + 1] = words.length;
  });
  return {
    page: { count: rows.length, featuresPerLine: per, features, wordStart, words: Int32Array.from(words) },
    masks: Int32Array.from(rows, (row) => masks[row] ?? 0),
  };
}
