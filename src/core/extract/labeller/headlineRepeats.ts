import type { PageScan } from './pageScan';
import { bytes, floats, ints } from './scratch';

/** Where the document title, the page's first line, stands again on the page, and how each line overlaps it. */
export interface HeadlineRepeats {
  /** Share of the line's tokens that are in the title; share of the title's words that are in the line. */
  readonly lineInTitle: Float64Array;
  readonly titleInLine: Float64Array;
  /** The same share, only of words of four letters and more that are not stop words. */
  readonly contentInLine: Float64Array;
  readonly rows: readonly { readonly row: number; readonly score: number }[];
}

const TITLE_TOKENS = 60;
const MAX_CANDIDATES = 200;
const MAX_REPEATS = 12;

/** The longest run of tokens that two texts share: its length, and where it begins in the second. */
function longestRun(
  scan: PageScan,
  start: number,
  length: number,
  title: Int32Array,
): { length: number; at: number } {
  let best = 0;
  let at = 0;
  let previous = ints(title.length + 1);
  let current = ints(title.length + 1);
  for (let i = 0; i < length; i++) {
    const token = scan.tokens[start + i];
    for (let j = 1; j <= title.length; j++) {
      const run = token === title[j - 1] ? (previous[j - 1] ?? 0) + 1 : 0;
      current[j] = run;
      if (run > best) {
        best = run;
        at = j - run;
      }
    }
    [previous, current] = [current, previous];
  }
  return { length: best, at };
}

/** Compares every line with the title. `stopBit` is the page language's bit in the vocabulary's stop words. */
export function findHeadlineRepeats(scan: PageScan, stopBit: number): HeadlineRepeats {
  const { count, tokenStart, tokens } = scan;
  const title = tokens.slice(0, Math.min(tokenStart[1] ?? 0, TITLE_TOKENS));
  const inTitle = bytes(scan.vocabulary);
  let distinct = 0;
  let content = 0;
  for (const token of title) {
    if (inTitle[token] !== 0) continue;
    distinct++;
    const isContent =
      ((scan.lengths[token] ?? 0) >= 4 || scan.ideographs[0] !== 0) &&
      ((scan.stops[token] ?? 0) & stopBit) === 0;
    if (isContent) content++;
    inTitle[token] = isContent ? 2 : 1;
  }
  const lineInTitle = floats(count);
  const titleInLine = floats(count);
  const contentInLine = floats(count);
  const seenIn = ints(scan.vocabulary);
  const rows: { row: number; score: number }[] = [];
  let candidates = 0;
  for (let row = 0; row < count; row++) {
    const start = tokenStart[row] ?? 0;
    const length = (tokenStart[row + 1] ?? 0) - start;
    let shared = 0;
    let covered = 0;
    let contentCovered = 0;
    for (let t = start; t < start + length; t++) {
      const token = tokens[t] ?? 0;
      const kind = inTitle[token] ?? 0;
      if (kind === 0) continue;
      shared++;
      if (seenIn[token] === row + 1) continue;
      seenIn[token] = row + 1;
      covered++;
      if (kind === 2) contentCovered++;
    }
    if (length === 0) continue;
    const share = shared / length;
    const cover = distinct === 0 ? 0 : covered / distinct;
    lineInTitle[row] = share;
    titleInLine[row] = cover;
    contentInLine[row] = content === 0 ? 0 : contentCovered / content;
    if (row === 0 || length < 2 || share < 0.6 || length > title.length + 12 || candidates >= MAX_CANDIDATES)
      continue;
    candidates++;
    const run = longestRun(scan, start, length, title);
    const harmonic = (share * cover * 2) / (share + cover || 1);
    const isCut =
      run.length / length > 0.95 && run.length >= 3 && (run.at === 0 || run.at + run.length === title.length);
    const score = isCut ? 1 + run.length / title.length : harmonic > 0.7 ? harmonic : 0;
    const isWide = (scan.ideographs[row] ?? 0) > 0;
    if (score > 0.5 && run.length >= (isWide ? 5 : 3) && rows.length < MAX_REPEATS) rows.push({ row, score });
  }
  return { lineInTitle, titleInLine, contentInLine, rows };
}
