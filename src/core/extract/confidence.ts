import type { Label } from '../labels';
import type { Publication } from './dates/published';
import type { Headline } from './headline';
import type { Outline } from './outline';

const ENOUGH_WORDS = 120;
const NO_ARTICLE = 0.05;
/** Of the cleanest pages that rules alone read, about so many have the body right but for a twentieth. */
const RULES_CERTAINTY = 0.8;

/**
 * How likely it is that headline, date and body are all right, 0 to 1: the chances of headline and date, and the
 * labeller's of the body, or without one how clean it is (long enough, after its headline, hardly interrupted).
 */
export function confidence(
  outline: Outline,
  headline: Headline | null,
  dates: Publication,
  labels: readonly Label[],
): number {
  const { page, first, last } = outline;
  if (first === null || last === null || headline === null) return NO_ARTICLE;
  let kept = 0;
  let left = 0;
  for (const line of page.lines.slice(first, last + 1)) {
    if (labels[line.index] === 'paragraph' || labels[line.index] === 'heading') kept += line.words;
    else left += Math.min(line.words, 12);
  }
  const prose = page.lines.reduce((sum, line) => sum + (line.isProse ? line.words : 0), 0);
  const length = Math.min(1, 0.35 + (0.65 * kept) / ENOUGH_WORDS);
  const clean = 1 - Math.min(0.5, (1.5 * left) / (kept + left + 1));
  const share = 0.6 + 0.4 * Math.min(1, kept / (prose + 1));
  const anchored = outline.headline !== null && outline.headline < first ? 1 : 0.75;
  const date = dates.published === null ? 0.75 : 0.4 + 0.6 * dates.chance;
  const body = outline.certainty ?? RULES_CERTAINTY * length * clean * share * anchored;
  const all = body * date * (0.3 + 0.7 * headline.chance);
  return Math.round(all * 100) / 100;
}
