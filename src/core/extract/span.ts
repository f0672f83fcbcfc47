import type { Page, PageLine } from './page';
import { type Repeat, repeats } from './repeats';
import { SIGN } from './signs';

/** Where on a page the article stands, as indices of its lines that are not empty. */
export interface ArticleSpan {
  /** The page's own headline: the repeat of the title that the story follows. Null when the title is not repeated. */
  readonly headline: number | null;
  readonly repeats: readonly Repeat[];
  /** First and last line of the story; null when there is no run of text worth the name. */
  readonly story: { readonly first: number; readonly last: number } | null;
}

const LEAST_STORY_WORDS = 25;
const LONGEST_COUNTED = 80;
const NOT_STORY = SIGN.subscribe | SIGN.legal | SIGN.share | SIGN.advert | SIGN.related | SIGN.comment;

/**
 * Finds the article: the run of lines with the largest sum of weights (Kadane 1984), where running text counts
 * for it by its words and short lines against it; the run after a repeat of the title is preferred.
 */
export function articleSpan(page: Page): ArticleSpan {
  const { lines } = page;
  const found = repeats(page);
  const titleWords = contentWords(page);
  const weights = Float64Array.from(lines, (line) => weight(line, titleWords));
  if (weights.length > 1) weights[0] = -5;
  const whole = largestSum(weights, 0);
  const headline = chooseHeadline(found, weights, whole.sum);
  const after = headline === null ? null : largestSum(weights, headline + 1);
  const run = after !== null && after.sum >= whole.sum * 0.35 ? after : whole;
  const words = lines
    .slice(run.first, run.last + 1)
    .reduce((sum, line) => sum + (line.isProse ? line.words : 0), 0);
  const story = run.sum > 0 && words >= LEAST_STORY_WORDS ? { first: run.first, last: run.last } : null;
  return { headline, repeats: found, story };
}

/** The words of the document title that say what it is about. */
function contentWords(page: Page): ReadonlySet<string> {
  const title = page.lines[0]?.tokens ?? [];
  return new Set(title.filter((token) => token.length >= 4).slice(0, 40));
}

function weight(line: PageLine, titleWords: ReadonlySet<string>): number {
  const { opening } = line.signs;
  if (line.isAge) return -12;
  if (line.isProse) {
    if (line.copies > 1) return -6;
    if (line.words <= 40 && (opening & (SIGN.related | SIGN.comment | SIGN.subscribe)) !== 0) return -4;
    const isOnTopic = line.tokens.some((token) => titleWords.has(token));
    return Math.min(line.words, LONGEST_COUNTED) + (isOnTopic ? 6 : 0);
  }
  if (line.ending === 'ellipsis' && line.words > 8) return -12;
  if (isEndMark(line)) return -18;
  if (line.words >= 9 && line.ending === 'stop') return 2;
  return -Math.min(7, 3 + (line.copies > 1 ? 2 : 0));
}

/** A short line that opens what comes after a story: "Comments", "Related", "More from …", "Tags". */
export function isEndMark(line: PageLine): boolean {
  const marks = SIGN.related | SIGN.comment | SIGN.about;
  return line.words <= 8 && line.ending !== 'stop' && (line.signs.opening & marks) !== 0;
}

/** True when a short line's words are those of menus, appeals and boxes. */
export function isFurnitureLike(line: PageLine): boolean {
  return line.words <= 16 && (line.signs.all & NOT_STORY) !== 0;
}

function chooseHeadline(found: readonly Repeat[], weights: Float64Array, best: number): number | null {
  let chosen: number | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { index, score } of found) {
    const run = largestSum(weights, index + 1);
    const distance = Math.min(run.first - index, 60);
    const total = Math.min(run.sum, 600) + 150 * score - 4 * distance + (run.sum >= best * 0.5 ? 60 : -200);
    if (total > bestScore) {
      bestScore = total;
      chosen = index;
    }
  }
  return chosen;
}

function largestSum(
  weights: Float64Array,
  from: number,
): { readonly sum: number; readonly first: number; readonly last: number } {
  let best = { sum: Number.NEGATIVE_INFINITY, first: from, last: from };
  let first = from;
  let sum = 0;
  for (let i = from; i < weights.length; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weights[i] ?? 0;
    if (sum > best.sum) best = { sum, first, last: i };
  }
  return best;
}
