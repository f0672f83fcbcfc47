import { stateBits } from '../../src/core/extract/labeller/states';
import type { PageView } from '../../src/core/extract/labeller/viewPage';
import type { GoldMasks } from './goldMasks';
import type { Gold } from './goldPages';
import { randomStream } from './random';

const BEFORE = stateBits('before');
const BODY = stateBits('paragraph', 'heading');

const BYLINE_WORDS = ['Story by:', 'By', 'Reporting by', 'Written by', 'Von', 'Text:', 'Por', 'Par'];

/**
 * The page as a more thorough scraper would have saved it: most of the menus and part of the foot cut off, other
 * habits of blank lines, the plain title as first line. Made from a page whose answers are full; same seed, same page.
 */
export function leanPage(
  view: PageView,
  lines: readonly string[],
  gold: Gold,
  masks: GoldMasks,
  seed: number,
): string[] {
  const random = randomStream(seed);
  const oneOf = (values: readonly number[]): number => values[Math.floor(random() * values.length)] ?? 0;
  const { count, lineIndex, blanksBefore, words } = view.scan;
  const maskOf = (i: number): number => masks.masks[i] ?? 0;
  const textOf = (i: number): string => (lines[lineIndex[i] ?? 0] ?? '').trim();
  let first = 1;
  while (first < count && maskOf(first) === BEFORE) first++;
  let end = count;
  while (end > first && maskOf(end - 1) === stateBits('after')) end--;
  const keptBefore = Math.min(first - 1, oneOf([0, 0, 1, 3, 8, 20, 60]));
  const keptAfter = Math.min(count - end, oneOf([0, 3, 10, 25, 60, 400]));
  const skipped = random() < 0.3 ? Math.floor(random() * Math.min(20, count - end)) : 0;
  const style = random();
  const out = [random() < 0.4 && gold.title !== null ? gold.title : textOf(0), ''];
  const dropsHeadline = random() < 0.15;
  const dropsSmall = random() < 0.2;
  // Some sites name the author under the story.
  const author = gold.authors?.[0];
  const signsBelow = author !== undefined && random() < 0.3;
  const signature = `${BYLINE_WORDS[Math.floor(random() * BYLINE_WORDS.length)] ?? ''} ${author ?? ''}`;
  for (let i = 1; i < count; i++) {
    const mask = maskOf(i);
    if (i < first - keptBefore) continue;
    if (signsBelow && i === end) out.push(...(style < 0.5 ? [''] : []), signature);
    if (i >= end && (i < end + skipped || i >= end + skipped + keptAfter)) continue;
    if (signsBelow && mask === stateBits('byline') && i < end) continue;
    if (dropsHeadline && mask === stateBits('headline')) continue;
    if (dropsSmall && mask === stateBits('inside') && (words[i] ?? 0) <= 4) continue;
    const isBody = (mask & BODY) !== 0 && (mask & BEFORE) === 0;
    const spaced = (blanksBefore[i] ?? 0) > 0;
    if (style < 0.35 ? isBody || spaced : style >= 0.5 && spaced) out.push('');
    out.push(textOf(i));
  }
  if (signsBelow && end === count) out.push(...(style < 0.5 ? [''] : []), signature);
  return out;
}
