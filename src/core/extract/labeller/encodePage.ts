import { FEATURE_OFFSETS } from './featureSchema';
import { FEATURES } from './features';
import { HASH_SEED, type HashIndex, hashPair, hashStep, lookUp } from './hash';
import type { EncodedPage } from './net';
import { ints, shorts } from './scratch';
import type { PageView } from './viewPage';

const EDGES = FEATURES.map((feature) => Float64Array.from(feature.edges));

/** The weight rows that each line of a page switches on: FEATURES.length a line, one for each feature. */
export function encodeFeatures(page: PageView): Uint16Array {
  const { count } = page.scan;
  const width = FEATURES.length;
  const rows = shorts(count * width);
  for (let f = 0; f < width; f++) {
    const of = FEATURES[f]?.of;
    const edges = EDGES[f];
    if (of === undefined || edges === undefined) continue;
    const offset = FEATURE_OFFSETS[f] ?? 0;
    for (let row = 0; row < count; row++) {
      const value = of(page, row);
      let bin = 0;
      while (bin < edges.length && value >= (edges[bin] ?? 0)) bin++;
      rows[row * width + f] = offset + bin;
    }
  }
  return rows;
}

/** Kinds of learned words, mixed into their hashes. */
const KIND = { word: 1, first: 2, firstTwo: 3, line: 4, last: 5 } as const;
const SHORT_LINE = 14;
const NUMBER = 0x23;

/**
 * Hashes of the words by which a line may be known: each word of a short line, the first one and two of any, and
 * the whole of a line of up to four. Numbers are known by their length only. Calls `emit` for each.
 */
export function eachWordHash(page: PageView, row: number, emit: (hash: number) => void): void {
  const { scan } = page;
  const start = scan.tokenStart[row] ?? 0;
  const end = scan.tokenStart[row + 1] ?? 0;
  if (end === start) return;
  const hashAt = (t: number): number => {
    const id = scan.tokens[t] ?? 0;
    return (scan.numbers[id] ?? -1) >= 0 ? hashStep(NUMBER, scan.lengths[id] ?? 0) : (scan.hashes[id] ?? 0);
  };
  const first = hashAt(start);
  emit(hashPair(KIND.first, first));
  if (end > start + 1) emit(hashPair(KIND.firstTwo, hashPair(first, hashAt(start + 1))));
  if ((scan.words[row] ?? 0) > SHORT_LINE) return;
  for (let t = start; t < end; t++) emit(hashPair(KIND.word, hashAt(t)));
  emit(hashPair(KIND.last, hashAt(end - 1)));
  if (end - start > 4) return;
  let line = HASH_SEED;
  for (let t = start; t < end; t++) line = hashStep(line, hashAt(t));
  emit(hashPair(KIND.line, line));
}

/** A page as the net reads it: its features, and those of its words that the net has learned. */
export function encodePage(page: PageView, words: HashIndex): EncodedPage {
  const { count } = page.scan;
  const wordStart = ints(count + 1);
  const known: number[] = [];
  const emit = (hash: number): void => {
    const row = lookUp(words, hash);
    if (row >= 0) known.push(row);
  };
  for (let row = 0; row < count; row++) {
    eachWordHash(page, row, emit);
    wordStart[row + 1] = known.length;
  }
  return {
    count,
    featuresPerLine: FEATURES.length,
    features: encodeFeatures(page),
    wordStart,
    words: Int32Array.from(known),
  };
}
