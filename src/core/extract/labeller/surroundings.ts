import type { ArticleSpan } from './articleSpan';
import { createPageIndex, findPlace, HASH_SEED, hashStep } from './hash';
import { WORD } from './lexiconWords';
import type { LineSigns } from './lineSigns';
import type { PageScan } from './pageScan';
import type { Prose } from './prose';
import { bytes, floats, ints } from './scratch';

/** What stands around each line: blocks between empty lines, prose and short lines near by, markers passed. */
export interface Surroundings {
  readonly shortSum: Float64Array;
  readonly blockSize: Int32Array;
  readonly blockPlace: Int32Array;
  /** Lines since the last and until the next line of prose, 99 for none. */
  readonly sinceProse: Int32Array;
  readonly untilProse: Int32Array;
  /** Lines since a line that begins the foot of a page, related articles, comments; 200 for none in the article. */
  readonly sinceFoot: Int32Array;
  readonly sinceRelated: Int32Array;
  readonly sinceComments: Int32Array;
  /** Another line begins with the same five words: 0 no, 1 earlier, 2 later; +2, +4 when one is inside the span. */
  readonly samePrefix: Uint8Array;
  readonly medianProse: number;
  readonly blankShare: number;
}

const PREFIX_TOKENS = 5;

function matchPrefixes(scan: PageScan, span: ArticleSpan): Uint8Array {
  const { count, tokenStart, tokens, words, keys } = scan;
  const result = bytes(count);
  const index = createPageIndex(count);
  const latest = ints(count).fill(-1);
  for (let row = 0; row < count; row++) {
    const start = tokenStart[row] ?? 0;
    if ((words[row] ?? 0) < 4.5 || (tokenStart[row + 1] ?? 0) - start < PREFIX_TOKENS) continue;
    let hash = HASH_SEED;
    for (let t = start; t < start + PREFIX_TOKENS; t++)
      hash = hashStep(hash, scan.hashes[tokens[t] ?? 0] ?? 0);
    const place = findPlace(index, hash);
    if (index.values[place] === 0) {
      index.keys[place] = hash;
      index.values[place] = row + 1;
      latest[row] = row;
      continue;
    }
    const first = (index.values[place] ?? 0) - 1;
    const other = latest[first] ?? first;
    latest[first] = row;
    if (keys[other] === keys[row]) continue;
    const isIn = (r: number): boolean => r >= span.first && r <= span.last;
    result[row] = 1 + (isIn(other) === isIn(row) ? 0 : isIn(row) ? 2 : 4);
    if (result[other] === 0) result[other] = 2 + (isIn(other) === isIn(row) ? 0 : isIn(other) ? 2 : 4);
  }
  return result;
}

/** Measures the surroundings of every line. Linear. */
export function measureSurroundings(
  scan: PageScan,
  signs: LineSigns,
  prose: Prose,
  span: ArticleSpan,
): Surroundings {
  const { count, words, blanksBefore } = scan;
  const shortSum = floats(count + 1);
  const blockSize = ints(count);
  const blockPlace = ints(count);
  const sinceProse = ints(count);
  const untilProse = ints(count);
  const sinceFoot = ints(count).fill(200);
  const sinceRelated = ints(count).fill(200);
  const sinceComments = ints(count).fill(200);
  const sizes: number[] = [];
  let block = 0;
  let blanks = 0;
  let prosed = -999;
  let foot = -999;
  let related = -999;
  let comments = -999;
  for (let row = 0; row < count; row++) {
    const size = words[row] ?? 0;
    shortSum[row + 1] = (shortSum[row] ?? 0) + (size < 7 ? 1 : 0);
    if ((blanksBefore[row] ?? 0) > 0) {
      blanks++;
      blockSize.fill(row - block, block, row);
      block = row;
    }
    blockPlace[row] = row - block;
    sinceProse[row] = Math.min(99, row - prosed);
    const text = prose.texty[row] ?? 0;
    if (text > 0) {
      prosed = row;
      sizes.push(text);
    }
    if (size <= 10 && row > span.first) {
      const first = signs.firstClasses[row] ?? 0;
      if ((first & WORD.foot) !== 0) {
        foot = row;
        if ((first & WORD.comment) !== 0) comments = row;
      }
      if ((first & WORD.relatedFirst) !== 0) related = row;
    }
    sinceFoot[row] = Math.min(200, row - foot);
    sinceRelated[row] = Math.min(200, row - related);
    sinceComments[row] = Math.min(200, row - comments);
  }
  blockSize.fill(count - block, block, count);
  let next = count + 99;
  for (let row = count - 1; row >= 0; row--) {
    untilProse[row] = Math.min(99, next - row);
    if ((prose.texty[row] ?? 0) > 0) next = row;
  }
  sizes.sort((a, b) => a - b);
  return {
    shortSum,
    blockSize,
    blockPlace,
    sinceProse,
    untilProse,
    sinceFoot,
    sinceRelated,
    sinceComments,
    samePrefix: matchPrefixes(scan, span),
    medianProse: sizes[sizes.length >> 1] ?? 20,
    blankShare: count === 0 ? 0 : blanks / count,
  };
}
