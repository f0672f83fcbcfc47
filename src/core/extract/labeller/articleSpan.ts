import { createPageIndex, findPlace } from './hash';
import type { HeadlineRepeats } from './headlineRepeats';
import { END } from './lineEdges';
import type { PageScan } from './pageScan';
import type { Prose } from './prose';
import { floats, ints } from './scratch';

/** A first guess at the article, made without training. */
export interface ArticleSpan {
  /** Row of the headline's repeat in front of it, -1 when there is none. */
  readonly headline: number;
  readonly first: number;
  readonly last: number;
}

/** How often each line's text stands on the page, and the running number of this occurrence. */
export interface Repeats {
  readonly times: Int32Array;
  readonly nth: Int32Array;
}

/** Counts lines that are equal but for blanks, case and punctuation. */
export function countRepeats(scan: PageScan): Repeats {
  const index = createPageIndex(scan.count);
  const total = ints(scan.count);
  const group = ints(scan.count);
  const nth = ints(scan.count);
  for (let row = 0; row < scan.count; row++) {
    const key = scan.keys[row] ?? 0;
    const place = findPlace(index, key);
    if (index.values[place] === 0) {
      index.keys[place] = key;
      index.values[place] = row + 1;
    }
    const first = (index.values[place] ?? 0) - 1;
    group[row] = first;
    nth[row] = total[first] ?? 0;
    total[first] = (total[first] ?? 0) + 1;
  }
  return { times: group.map((first) => total[first] ?? 0), nth };
}

interface Run {
  readonly sum: number;
  readonly first: number;
  readonly last: number;
}

function heaviestRun(weights: Float64Array, from: number): Run {
  let best: Run = { sum: -1e9, first: from, last: from };
  let start = from;
  let sum = 0;
  for (let row = from; row < weights.length; row++) {
    if (sum <= 0) {
      sum = 0;
      start = row;
    }
    sum += weights[row] ?? 0;
    if (sum > best.sum) best = { sum, first: start, last: row };
  }
  return best;
}

/**
 * The heaviest run of lines (Kadane's maximum-sum subarray) where prose counts for and short lines against, taken
 * behind the repeat of the headline that has the best such run behind it.
 */
export function guessArticle(
  scan: PageScan,
  prose: Prose,
  headlines: HeadlineRepeats,
  repeats: Repeats,
): ArticleSpan {
  const { count, words, ends } = scan;
  const weights = floats(count);
  for (let row = 0; row < count; row++) {
    const size = words[row] ?? 0;
    const text = prose.texty[row] ?? 0;
    const kind = ends[row] ?? 0;
    if (text > 0) weights[row] = Math.min(text, 80) + ((headlines.contentInLine[row] ?? 0) > 0 ? 6 : 0);
    else if (kind === END.ellipsis && size > 8) weights[row] = -12;
    else if (size >= 9 && (kind === END.stop || kind === END.question || kind === END.exclamation))
      weights[row] = 2;
    else weights[row] = (repeats.times[row] ?? 0) > 1 ? -5 : -3;
  }
  if (count > 1) weights[0] = -5;
  let span = heaviestRun(weights, 0);
  let headline = -1;
  let best = -1e9;
  let behind = span;
  for (const { row, score } of headlines.rows) {
    const run = heaviestRun(weights, row + 1);
    const gap = Math.min(run.first - row, 60);
    const value = Math.min(run.sum, 600) + 150 * score - 4 * gap + (run.sum >= span.sum * 0.5 ? 60 : -200);
    if (value > best) {
      best = value;
      headline = row;
      behind = run;
    }
  }
  if (headline >= 0 && behind.sum >= span.sum * 0.35) span = behind;
  return { headline, first: span.first, last: span.last };
}
