import type { ListRun } from '../../../core/listing';

/** One line of the list: an article or the separator above the articles of a day. Counted from the top. */
export type ListLine =
  | { readonly kind: 'day'; readonly run: ListRun }
  | { readonly kind: 'article'; readonly index: number; readonly isLastOfDay: boolean };

/** Number of lines of a list: its articles and a separator for each day. */
export function lineCount(articleCount: number, runs: readonly ListRun[]): number {
  return articleCount + runs.length;
}

/** The line at this position. Binary search: lists have thousands of days. */
export function lineAt(position: number, runs: readonly ListRun[]): ListLine {
  const runIndex = lastRun(runs, (run, index) => run.from + index <= position);
  const run = runs[runIndex];
  if (run === undefined) return { kind: 'article', index: position, isLastOfDay: false };
  if (run.from + runIndex === position) return { kind: 'day', run };
  const index = position - runIndex - 1;
  return { kind: 'article', index, isLastOfDay: runs[runIndex + 1]?.from === index + 1 };
}

/** Index of the article at this position; of the day's first article where the position is a separator's. */
export function articleAt(position: number, runs: readonly ListRun[]): number {
  const line = lineAt(position, runs);
  return line.kind === 'day' ? line.run.from : line.index;
}

/** The position of an article's line. */
export function positionOf(articleIndex: number, runs: readonly ListRun[]): number {
  return articleIndex + lastRun(runs, (run) => run.from <= articleIndex) + 1;
}

/** The day that the line at this position belongs to. */
export function dayAt(position: number, runs: readonly ListRun[]): ListRun | null {
  return runs[lastRun(runs, (run, index) => run.from + index <= position)] ?? null;
}

/** Index of the last run for which `isBefore` is true; -1 when for none. */
function lastRun(runs: readonly ListRun[], isBefore: (run: ListRun, index: number) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle];
    if (run !== undefined && isBefore(run, middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
