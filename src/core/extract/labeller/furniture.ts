import { scanPage } from './scanPage';
import { STATE, STATE_COUNT } from './states';
import type { PageView } from './viewPage';

const ARTICLE_STATES = [STATE.headline, STATE.standfirst, STATE.paragraph, STATE.heading, STATE.caption];

/**
 * How many pages of one source have each line. Keys are those of {@link lineKeys}; the caller counts and stores
 * them, so that extraction stays a function of its arguments.
 */
export interface FurnitureCounts {
  /** Pages counted, this one perhaps among them. */
  readonly pages: number;
  readonly lines: ReadonlyMap<number, number>;
}

/** Keys of a page's lines, each once: equal for lines that differ in blanks, case and punctuation only. */
export function lineKeys(lines: readonly string[]): readonly number[] {
  return [...new Set(scanPage(lines).keys)];
}

/** The counts of some pages of one source, each given as its lines. */
export function countFurniture(pages: Iterable<readonly string[]>): FurnitureCounts {
  const lines = new Map<number, number>();
  let count = 0;
  for (const page of pages) {
    count++;
    for (const key of lineKeys(page)) lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  return { pages: count, lines };
}

/** So many other pages of the source must have a line before it counts as furniture. */
const ENOUGH_PAGES = 2;
const LONG_LINE = 40;

/** The lines, by their number from 1, that enough other pages of the source have too. */
export function repeatedLines(lines: readonly string[], counts: FurnitureCounts): ReadonlySet<number> {
  const { keys, lineIndex } = scanPage(lines);
  const repeated = new Set<number>();
  keys.forEach((key, row) => {
    if ((counts.lines.get(key) ?? 0) > ENOUGH_PAGES) repeated.add((lineIndex[row] ?? 0) + 1);
  });
  return repeated;
}

/**
 * Lowers the scores of the article's states for lines that stand on other pages of the source too, by the log of
 * how many. A line right above prose that few pages share may be a column's title and is left alone; so are long
 * lines (agency texts printed twice).
 */
export function applyFurniture(scores: Float64Array, view: PageView, counts: FurnitureCounts): void {
  const { scan } = view;
  for (let row = 1; row < scan.count; row++) {
    const others = (counts.lines.get(scan.keys[row] ?? 0) ?? 0) - 1;
    if (others < ENOUGH_PAGES || (scan.words[row] ?? 0) >= LONG_LINE) continue;
    const heads =
      (view.prose.texty[row] ?? 0) === 0 && (view.prose.texty[row + 1] ?? 0) > 0 && row > view.span.first;
    if (heads && row < view.span.last && others < 0.3 * counts.pages) continue;
    const loss = 2 + Math.log(others);
    for (const state of ARTICLE_STATES) {
      const at = row * STATE_COUNT + state;
      scores[at] = (scores[at] ?? 0) - loss;
    }
  }
}
