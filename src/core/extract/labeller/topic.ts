import type { ArticleSpan } from './articleSpan';
import type { PageScan } from './pageScan';
import type { Prose } from './prose';
import { bytes, floats, ints } from './scratch';

/** How much each line is about what the guessed article is about. -1 where a line has no content words. */
export interface Topic {
  /** Weighted share of content words that other prose lines of the span have too; and their weighted number. */
  readonly share: Float64Array;
  readonly shared: Float64Array;
  /** Share of content words that the headline or the span's first 150 words have: falls when another text begins. */
  readonly opening: Float64Array;
  /** Running sums over prose lines of words × `opening`, and of words: means over windows are differences. */
  readonly openingSum: Float64Array;
  readonly textSum: Float64Array;
  /** Running sum of the words of prose lines that have a fair share of opening words. */
  readonly onTopicSum: Float64Array;
}

const OPENING_WORDS = 150;
const FAIR_SHARE = 0.2;

/** Counts the content words of the guessed article and weighs every line by them. Linear. */
export function measureTopic(scan: PageScan, prose: Prose, span: ArticleSpan): Topic {
  const { count, tokenStart, tokens } = scan;
  const stopBit = 1 << prose.language;
  const isContent = bytes(scan.vocabulary);
  const isWidePage = scan.ideographs.some((n) => n > 8);
  for (let id = 0; id < scan.vocabulary; id++) {
    const length = scan.lengths[id] ?? 0;
    if ((length >= 4 || (isWidePage && length === 1)) && ((scan.stops[id] ?? 0) & stopBit) === 0)
      isContent[id] = 1;
  }
  const linesWith = ints(scan.vocabulary);
  const inOpening = bytes(scan.vocabulary);
  const seenIn = ints(scan.vocabulary);
  for (let t = 0; t < (tokenStart[1] ?? 0); t++) inOpening[tokens[t] ?? 0] = 1;
  let openingWords = 0;
  for (let row = span.first; row <= span.last && row < count; row++) {
    const text = prose.texty[row] ?? 0;
    if (text === 0) continue;
    const opens = openingWords < OPENING_WORDS;
    openingWords += text;
    for (let t = tokenStart[row] ?? 0; t < (tokenStart[row + 1] ?? 0); t++) {
      const id = tokens[t] ?? 0;
      if (isContent[id] === 0 || seenIn[id] === row + 1) continue;
      seenIn[id] = row + 1;
      linesWith[id] = (linesWith[id] ?? 0) + 1;
      if (opens) inOpening[id] = 1;
    }
  }
  seenIn.fill(0);
  const share = floats(count).fill(-1);
  const shared = floats(count);
  const opening = floats(count).fill(-1);
  const openingSum = floats(count + 1);
  const textSum = floats(count + 1);
  const onTopicSum = floats(count + 1);
  for (let row = 0; row < count; row++) {
    const text = prose.texty[row] ?? 0;
    const own = text > 0 && row >= span.first && row <= span.last ? 1 : 0;
    let content = 0;
    let weight = 0;
    let open = 0;
    for (let t = tokenStart[row] ?? 0; t < (tokenStart[row + 1] ?? 0); t++) {
      const id = tokens[t] ?? 0;
      if (isContent[id] === 0 || seenIn[id] === row + 1) continue;
      seenIn[id] = row + 1;
      content++;
      const others = (linesWith[id] ?? 0) - own;
      if (others > 0) weight += Math.min(1, 0.25 + 0.25 * others);
      open += inOpening[id] ?? 0;
    }
    if (content > 0) {
      share[row] = weight / content;
      opening[row] = open / content;
    }
    shared[row] = weight;
    openingSum[row + 1] = (openingSum[row] ?? 0) + (content > 0 ? (text * open) / content : 0);
    textSum[row + 1] = (textSum[row] ?? 0) + text;
    onTopicSum[row + 1] = (onTopicSum[row] ?? 0) + (open >= FAIR_SHARE * content ? text : 0);
  }
  return { share, shared, opening, openingSum, textSum, onTopicSum };
}
