import { WORD } from './lexiconWords';
import { END } from './lineEdges';
import type { PageView } from './viewPage';

/** One measurement of a line, cut into bins at `edges` (ascending): bin k holds values from edge k-1 up to edge k. */
export interface Feature {
  readonly name: string;
  readonly edges: readonly number[];
  readonly of: (page: PageView, row: number) => number;
}

const SIZES = [1, 2, 3, 4, 5, 6, 7, 9, 12, 15, 20, 28, 40, 60, 100];
const SHARES = [0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 0.99];
const DISTANCES = [-60, -30, -15, -8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10, 14, 20, 30, 45, 70, 120];
const SINCE = [1, 2, 3, 4, 6, 9, 15, 30, 60, 120, 200];
const TEXT_NEAR = [1, 12, 25, 40, 60, 90, 150, 250];
const TEXT_FAR = [1, 20, 50, 100, 200, 400, 800, 1600];
const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);

function between(sums: Float64Array, from: number, to: number): number {
  const last = sums.length - 1;
  return (sums[Math.max(0, Math.min(last, to))] ?? 0) - (sums[Math.max(0, Math.min(last, from))] ?? 0);
}

function prose(ahead: boolean, lines: number): Feature['of'] {
  return ({ topic }, row) =>
    ahead ? between(topic.textSum, row + 1, row + 1 + lines) : between(topic.textSum, row - lines, row);
}

/** Mean share of opening words in the prose near by; -1 when there is none. */
function drift(ahead: boolean): Feature['of'] {
  return ({ topic }, row) => {
    const [from, to] = ahead ? [row + 1, row + 13] : [row - 12, row];
    const text = between(topic.textSum, from, to);
    return text < 1 ? -1 : between(topic.openingSum, from, to) / text;
  };
}

/** 3 in a line of up to four words, 2 up to fourteen, 1 in a longer one, 0 without the class. */
function withClass(bits: number, first = false): Feature['of'] {
  return ({ scan, signs }, row) => {
    const classes = (first ? signs.firstClasses[row] : signs.classes[row]) ?? 0;
    if ((classes & bits) === 0) return 0;
    const words = scan.words[row] ?? 0;
    return words <= 4 ? 3 : words <= 14 ? 2 : 1;
  };
}

function sized(flag: (page: PageView, row: number) => number): Feature['of'] {
  return (page, row) => (flag(page, row) === 0 ? 0 : (page.scan.words[row] ?? 0) <= 14 ? 2 : 1);
}

function likeNeighbour(step: number): Feature['of'] {
  return ({ scan }, row) => {
    const other = scan.words[row + step];
    return other === undefined ? 9 : Math.abs(Math.log((other + 1) / ((scan.words[row] ?? 0) + 1)));
  };
}

/** Page-wide, so the same for each line: the net can tell kinds of pages apart. */
const PAGE_FEATURES: readonly Feature[] = [
  { name: 'hasHeadline', edges: [1], of: ({ span }) => (span.headline < 0 ? 0 : 1) },
  { name: 'headlineCount', edges: upTo(4), of: ({ headlines }) => headlines.rows.length },
  { name: 'blankShare', edges: [0.05, 0.15, 0.3, 0.5, 0.7, 0.9], of: ({ around }) => around.blankShare },
  { name: 'lineCount', edges: [10, 20, 40, 70, 110, 160, 240, 400], of: ({ scan }) => scan.count },
  { name: 'textTotal', edges: TEXT_FAR, of: ({ topic, scan }) => topic.textSum[scan.count] ?? 0 },
  {
    name: 'spanText',
    edges: TEXT_FAR,
    of: ({ topic, span }) => between(topic.textSum, span.first, span.last + 1),
  },
];

/** The features of a line, in the order of the weights. To add one: a row here, then train. */
export const FEATURES: readonly Feature[] = [
  { name: 'words', edges: SIZES, of: ({ scan }, row) => scan.words[row] ?? 0 },
  {
    name: 'characters',
    edges: [5, 10, 20, 35, 60, 100, 160, 250, 400, 800],
    of: ({ scan }, row) => scan.characters[row] ?? 0,
  },
  { name: 'sentences', edges: upTo(5), of: ({ scan }, row) => scan.sentences[row] ?? 0 },
  { name: 'end', edges: upTo(8), of: ({ scan }, row) => scan.ends[row] ?? 0 },
  { name: 'start', edges: upTo(7), of: ({ scan }, row) => scan.starts[row] ?? 0 },
  {
    name: 'stopShare',
    edges: [0.01, 0.08, 0.12, 0.18, 0.25, 0.32, 0.4, 0.5],
    of: ({ prose: p }, row) => p.stopShare[row] ?? 0,
  },
  {
    name: 'functionShare',
    edges: [0.01, 0.08, 0.15, 0.22, 0.3, 0.4, 0.5],
    of: ({ prose: p }, row) => p.functionShare[row] ?? 0,
  },
  { name: 'commas', edges: [1, 2, 3, 5, 9], of: ({ scan }, row) => scan.commas[row] ?? 0 },
  {
    name: 'capitalShare',
    edges: [0.01, 0.08, 0.15, 0.25, 0.4, 0.6, 0.8, 1],
    of: ({ scan }, row) =>
      (scan.parts[row] ?? 1) > 1 ? (scan.capitals[row] ?? 0) / ((scan.parts[row] ?? 1) - 1) : 0,
  },
  {
    name: 'upperShare',
    edges: [0, 0.01, 0.03, 0.06, 0.12, 0.2, 0.5, 0.9],
    of: ({ scan }, row) =>
      (scan.letters[row] ?? 0) === 0 ? -1 : (scan.uppers[row] ?? 0) / (scan.letters[row] ?? 1),
  },
  {
    name: 'digitShare',
    edges: [0.001, 0.02, 0.05, 0.1, 0.2, 0.35, 0.6],
    of: ({ scan }, row) => (scan.digits[row] ?? 0) / (scan.characters[row] ?? 1),
  },
  { name: 'date', edges: [1, 2], of: sized(({ signs }, row) => signs.dates[row] ?? 0) },
  { name: 'time', edges: [1, 2], of: sized(({ signs }, row) => signs.times[row] ?? 0) },
  { name: 'age', edges: [1, 2], of: sized(({ signs }, row) => signs.ages[row] ?? 0) },
  { name: 'name', edges: [1], of: ({ signs }, row) => signs.names[row] ?? 0 },
  { name: 'bars', edges: [1, 2, 4], of: ({ scan }, row) => scan.bars[row] ?? 0 },
  { name: 'links', edges: [1, 2], of: sized(({ scan }, row) => scan.links[row] ?? 0) },
  { name: 'glued', edges: [1, 2, 3, 5], of: ({ scan }, row) => scan.glued[row] ?? 0 },
  { name: 'quotes', edges: [1, 2, 4], of: ({ scan }, row) => scan.quotes[row] ?? 0 },
  { name: 'brackets', edges: [1, 2], of: ({ scan }, row) => scan.opens[row] ?? 0 },
  { name: 'earlyColon', edges: [1], of: ({ scan }, row) => scan.earlyColon[row] ?? 0 },
  {
    name: 'wordLength',
    edges: [3, 4, 5, 6, 7, 9, 12],
    of: ({ scan }, row) => (scan.characters[row] ?? 0) / (scan.parts[row] ?? 1),
  },
  { name: 'ideographs', edges: [1, 5], of: ({ scan }, row) => scan.ideographs[row] ?? 0 },
  { name: 'lineInTitle', edges: SHARES, of: ({ headlines }, row) => headlines.lineInTitle[row] ?? 0 },
  { name: 'titleInLine', edges: SHARES, of: ({ headlines }, row) => headlines.titleInLine[row] ?? 0 },
  { name: 'contentInLine', edges: SHARES, of: ({ headlines }, row) => headlines.contentInLine[row] ?? 0 },
  { name: 'repeated', edges: [2, 3, 5], of: ({ repeats }, row) => repeats.times[row] ?? 1 },
  { name: 'repeat', edges: [1, 2], of: ({ repeats }, row) => repeats.nth[row] ?? 0 },
  { name: 'blanksBefore', edges: [1, 2], of: ({ scan }, row) => scan.blanksBefore[row] ?? 0 },
  { name: 'blanksAfter', edges: [1, 2], of: ({ scan }, row) => scan.blanksBefore[row + 1] ?? 0 },
  { name: 'blockSize', edges: [2, 3, 4, 6, 9, 15, 30], of: ({ around }, row) => around.blockSize[row] ?? 1 },
  { name: 'blockPlace', edges: [1, 2, 3, 5, 9], of: ({ around }, row) => around.blockPlace[row] ?? 0 },
  {
    name: 'blockLeft',
    edges: [1, 2, 3, 5, 9],
    of: ({ around }, row) => (around.blockSize[row] ?? 1) - (around.blockPlace[row] ?? 0) - 1,
  },
  {
    name: 'place',
    edges: [0.03, 0.08, 0.15, 0.25, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97],
    of: ({ scan }, row) => row / scan.count,
  },
  {
    name: 'textPlace',
    edges: [0.001, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.999],
    of: ({ topic, scan }, row) => (topic.textSum[row] ?? 0) / Math.max(1, topic.textSum[scan.count] ?? 0),
  },
  { name: 'row', edges: [1, 2, 3, 4, 5, 7, 10, 15, 25, 40, 70, 120], of: (_page, row) => row },
  { name: 'rowsLeft', edges: [2, 3, 5, 8, 13, 25, 45, 80, 140], of: ({ scan }, row) => scan.count - row },
  {
    name: 'fromHeadline',
    edges: [-999, ...DISTANCES],
    of: ({ span }, row) => (span.headline < 0 ? -1000 : row - span.headline),
  },
  { name: 'isHeadline', edges: [1, 2], of: ({ isHeadline }, row) => isHeadline[row] ?? 0 },
  { name: 'proseAhead2', edges: TEXT_NEAR, of: prose(true, 2) },
  { name: 'proseAhead5', edges: TEXT_NEAR, of: prose(true, 5) },
  { name: 'proseAhead12', edges: TEXT_FAR, of: prose(true, 12) },
  { name: 'proseBehind2', edges: TEXT_NEAR, of: prose(false, 2) },
  { name: 'proseBehind5', edges: TEXT_NEAR, of: prose(false, 5) },
  { name: 'proseBehind12', edges: TEXT_FAR, of: prose(false, 12) },
  { name: 'proseBefore', edges: TEXT_FAR, of: ({ topic }, row) => topic.textSum[row] ?? 0 },
  {
    name: 'proseAfter',
    edges: TEXT_FAR,
    of: ({ topic, scan }, row) => between(topic.textSum, row + 1, scan.count),
  },
  { name: 'shortAhead', edges: upTo(6), of: ({ around }, row) => between(around.shortSum, row + 1, row + 7) },
  { name: 'shortBehind', edges: upTo(6), of: ({ around }, row) => between(around.shortSum, row - 6, row) },
  {
    name: 'sinceProse',
    edges: [2, 3, 4, 6, 9, 14, 25, 50, 99],
    of: ({ around }, row) => around.sinceProse[row] ?? 99,
  },
  {
    name: 'untilProse',
    edges: [2, 3, 4, 6, 9, 14, 25, 50, 99],
    of: ({ around }, row) => around.untilProse[row] ?? 99,
  },
  { name: 'isProse', edges: [1], of: ({ prose: p }, row) => Math.min(1, p.texty[row] ?? 0) },
  {
    name: 'likeMedian',
    edges: [0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2.5],
    of: ({ scan, around }, row) => (scan.words[row] ?? 0) / around.medianProse,
  },
  { name: 'inSpan', edges: [0, 1], of: ({ span }, row) => (row < span.first ? -1 : row > span.last ? 1 : 0) },
  { name: 'fromFirst', edges: DISTANCES, of: ({ span }, row) => row - span.first },
  { name: 'fromLast', edges: DISTANCES, of: ({ span }, row) => row - span.last },
  { name: 'topicShare', edges: [0, ...SHARES], of: ({ topic }, row) => topic.share[row] ?? -1 },
  { name: 'topicWords', edges: [0.1, 1, 2, 3, 5, 8, 12, 20], of: ({ topic }, row) => topic.shared[row] ?? 0 },
  { name: 'openingShare', edges: [0, ...SHARES], of: ({ topic }, row) => topic.opening[row] ?? -1 },
  {
    name: 'onTopicAfter',
    edges: TEXT_FAR,
    of: ({ topic, scan }, row) => between(topic.onTopicSum, row + 1, scan.count),
  },
  { name: 'onTopicBefore', edges: TEXT_FAR, of: ({ topic }, row) => topic.onTopicSum[row] ?? 0 },
  { name: 'openingAhead', edges: [0, 0.04, 0.08, 0.12, 0.17, 0.23, 0.3, 0.4, 0.5], of: drift(true) },
  { name: 'openingBehind', edges: [0, 0.04, 0.08, 0.12, 0.17, 0.23, 0.3, 0.4, 0.5], of: drift(false) },
  { name: 'credit', edges: upTo(3), of: withClass(WORD.credit) },
  { name: 'share', edges: upTo(3), of: withClass(WORD.share) },
  { name: 'comment', edges: upTo(3), of: withClass(WORD.comment) },
  { name: 'related', edges: upTo(3), of: withClass(WORD.related) },
  {
    name: 'relatedShare',
    edges: [0.01, 0.15, 0.3, 0.5, 0.7],
    of: ({ scan, signs }, row) => (signs.relatedWords[row] ?? 0) / Math.max(1, scan.words[row] ?? 1),
  },
  { name: 'account', edges: upTo(3), of: withClass(WORD.account) },
  { name: 'advert', edges: upTo(3), of: withClass(WORD.advert) },
  { name: 'legal', edges: upTo(3), of: withClass(WORD.legal) },
  { name: 'updated', edges: upTo(3), of: withClass(WORD.updated) },
  { name: 'posted', edges: upTo(3), of: withClass(WORD.posted) },
  { name: 'by', edges: upTo(3), of: withClass(WORD.by, true) },
  { name: 'relatedFirst', edges: upTo(3), of: withClass(WORD.relatedFirst, true) },
  { name: 'footFirst', edges: upTo(3), of: withClass(WORD.foot, true) },
  { name: 'weekday', edges: upTo(3), of: withClass(WORD.weekday) },
  { name: 'sinceFoot', edges: SINCE, of: ({ around }, row) => around.sinceFoot[row] ?? 200 },
  { name: 'sinceRelated', edges: SINCE, of: ({ around }, row) => around.sinceRelated[row] ?? 200 },
  { name: 'sinceComments', edges: SINCE, of: ({ around }, row) => around.sinceComments[row] ?? 200 },
  { name: 'samePrefix', edges: upTo(6), of: ({ around }, row) => around.samePrefix[row] ?? 0 },
  { name: 'likePrevious', edges: [0.15, 0.4, 0.8, 1.4, 2.2], of: likeNeighbour(-1) },
  { name: 'likeNext', edges: [0.15, 0.4, 0.8, 1.4, 2.2], of: likeNeighbour(1) },
  {
    name: 'nearEllipsis',
    edges: upTo(3),
    of: ({ scan }, row) =>
      (scan.ends[row - 1] === END.ellipsis ? 1 : 0) + (scan.ends[row + 1] === END.ellipsis ? 2 : 0),
  },
  {
    name: 'nearAge',
    edges: upTo(3),
    of: ({ scan, signs }, row) =>
      ((signs.ages[row - 1] ?? 0) > 0 && (scan.words[row - 1] ?? 0) < 10 ? 1 : 0) +
      ((signs.ages[row + 1] ?? 0) > 0 && (scan.words[row + 1] ?? 0) < 10 ? 2 : 0),
  },
  ...PAGE_FEATURES,
];
