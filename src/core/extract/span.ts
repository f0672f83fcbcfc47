import type { Page } from './page';
import { type Repeat, repeats } from './repeats';
import { refinedWeights, roughWeights } from './storyWeights';

/** Where on a page the article stands, as indices of its lines that are not empty. */
export interface ArticleSpan {
  /** The page's own headline: the repeat of the title that the story follows. Null when the title is not repeated. */
  readonly headline: number | null;
  readonly repeats: readonly Repeat[];
  /** First and last line of the story; null when there is no run of text worth the name. */
  readonly story: { readonly first: number; readonly last: number } | null;
}

/** Fewer words of prose are no story. */
export const LEAST_STORY_WORDS = 25;
/** The run after the headline is taken when it weighs so much of the heaviest run of the whole page. */
const LEAST_SHARE_AFTER_HEADLINE = 0.35;

/**
 * Finds the article: the run of lines with the largest sum of weights (Kadane 1984), where running text counts
 * for it by its words and short lines against it; the run after a repeat of the title is preferred. A second pass
 * knows the story's words, and ends the run where text of another topic stands behind a heap of short lines.
 */
export function articleSpan(page: Page): ArticleSpan {
  const found = repeats(page);
  const rough = roughWeights(page);
  const whole = heaviestRun(rough, 0);
  const headline = chooseHeadline(found, rough, whole.sum);
  const after = headline === null ? null : heaviestRun(rough, headline + 1);
  const { first } = after !== null && after.sum >= whole.sum * LEAST_SHARE_AFTER_HEADLINE ? after : whole;
  const run = heaviestRun(refinedWeights(page, rough, first), first);
  const words = page.lines
    .slice(run.first, run.last + 1)
    .reduce((sum, line) => sum + (line.isProse ? line.words : 0), 0);
  const story = run.sum > 0 && words >= LEAST_STORY_WORDS ? { first: run.first, last: run.last } : null;
  return { headline, repeats: found, story };
}

/** The repeat of the title that text follows soonest and most. */
function chooseHeadline(found: readonly Repeat[], weights: Float64Array, most: number): number | null {
  let chosen: number | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { index, score } of found) {
    const run = heaviestRun(weights, index + 1);
    const distance = Math.min(run.first - index, 60);
    const total = Math.min(run.sum, 600) + 150 * score - 4 * distance + (run.sum >= most * 0.5 ? 60 : -200);
    if (total > bestScore) {
      bestScore = total;
      chosen = index;
    }
  }
  return chosen;
}

interface Run {
  readonly sum: number;
  readonly first: number;
  readonly last: number;
}

function heaviestRun(weights: Float64Array, from: number): Run {
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
