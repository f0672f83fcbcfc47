import { hashWord } from './lexicon';
import { FUNCTION_CHARACTERS, STOP_WORDS } from './lexiconWords';
import { END } from './lineEdges';
import type { PageScan } from './pageScan';
import { bytes, floats, ints } from './scratch';

/** How much like running text each line is. */
export interface Prose {
  /** Index into STOP_WORDS of the language with most stop words in the longer lines. */
  readonly language: number;
  readonly stopShare: Float64Array;
  /** Share of words that are short and stand in a fifth of the page's own longer lines: stop words without a list. */
  readonly functionShare: Float64Array;
  /** Words of a line that reads as sentences, 0 for any other line. */
  readonly texty: Float64Array;
}

const FUNCTION_HASHES = new Set(Array.from(FUNCTION_CHARACTERS, hashWord));

function pageLanguage(scan: PageScan, inLongLines: Int32Array): number {
  const hits = ints(STOP_WORDS.length);
  for (let id = 0; id < scan.vocabulary; id++) {
    const times = inLongLines[id] ?? 0;
    if (times === 0) continue;
    let bits = scan.stops[id] ?? 0;
    for (let language = 0; bits !== 0; language++, bits >>>= 1) {
      if ((bits & 1) !== 0) hits[language] = (hits[language] ?? 0) + times;
    }
  }
  let best = 0;
  for (let language = 1; language < hits.length; language++) {
    if ((hits[language] ?? 0) > (hits[best] ?? 0)) best = language;
  }
  return best;
}

/** Tells prose from lists by stop words, the page's own frequent short words, and how lines end. Linear. */
export function measureProse(scan: PageScan): Prose {
  const { count, tokenStart, tokens, words, ends } = scan;
  const inLongLines = ints(scan.vocabulary);
  const linesWith = ints(scan.vocabulary);
  const seenIn = ints(scan.vocabulary);
  let longLines = 0;
  for (let row = 0; row < count; row++) {
    if ((words[row] ?? 0) < 8) continue;
    const isLong = (words[row] ?? 0) >= 12;
    if (isLong) longLines++;
    for (let t = tokenStart[row] ?? 0; t < (tokenStart[row + 1] ?? 0); t++) {
      const id = tokens[t] ?? 0;
      inLongLines[id] = (inLongLines[id] ?? 0) + 1;
      if (!isLong || seenIn[id] === row + 1) continue;
      seenIn[id] = row + 1;
      linesWith[id] = (linesWith[id] ?? 0) + 1;
    }
  }
  const language = pageLanguage(scan, inLongLines);
  const stopBit = 1 << language;
  // 1: stop word of the page's language, 2: frequent and short here, 4: works like one in Chinese or Japanese
  const kinds = bytes(scan.vocabulary);
  const enough = Math.max(1, longLines) * 0.2;
  for (let id = 0; id < scan.vocabulary; id++) {
    const length = scan.lengths[id] ?? 0;
    let kind = ((scan.stops[id] ?? 0) & stopBit) !== 0 ? 1 : 0;
    if (length <= 5 && (linesWith[id] ?? 0) >= enough) kind |= 2;
    if (length === 1 && FUNCTION_HASHES.has(scan.hashes[id] ?? 0)) kind |= 4;
    kinds[id] = kind;
  }
  const stopShare = floats(count);
  const functionShare = floats(count);
  const texty = floats(count);
  for (let row = 0; row < count; row++) {
    const start = tokenStart[row] ?? 0;
    const end = tokenStart[row + 1] ?? 0;
    let stop = 0;
    let frequent = 0;
    let wide = 0;
    for (let t = start; t < end; t++) {
      const kind = kinds[tokens[t] ?? 0] ?? 0;
      stop += kind & 1;
      frequent += (kind >> 1) & 1;
      wide += kind >> 2;
    }
    const length = Math.max(1, end - start);
    const isWide = (scan.ideographs[row] ?? 0) > 0;
    const stops = (isWide ? wide : stop) / length;
    stopShare[row] = stops;
    functionShare[row] = frequent / length;
    const size = words[row] ?? 0;
    const kind = ends[row] ?? 0;
    const isEnded = kind === END.stop || kind === END.question || kind === END.exclamation;
    const isProse = stops >= 0.12 || frequent / length >= 0.15;
    if (size >= 9 && isProse && (isEnded || size >= 25) && kind !== END.ellipsis) texty[row] = size;
  }
  return { language, stopShare, functionShare, texty };
}
