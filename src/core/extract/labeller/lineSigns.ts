import { hashWord } from './lexicon';
import { WORD } from './lexiconWords';
import { END, START } from './lineEdges';
import type { PageScan } from './pageScan';
import { bytes, ints } from './scratch';

/** What the words of each line say by themselves: lexicon classes, dates, times, ages, names. */
export interface LineSigns {
  /** All classes of the line's words, and those of its first three words. */
  readonly classes: Int32Array;
  readonly firstClasses: Int32Array;
  /** Words of the related/relatedWeak classes in the line. */
  readonly relatedWords: Int32Array;
  readonly dates: Uint8Array;
  readonly times: Uint8Array;
  readonly ages: Uint8Array;
  readonly names: Uint8Array;
}

/** Year and month behind the numbers of a Chinese, Japanese or Korean date. */
const DATE_SIGNS = ['年', '月', '년'].map(hashWord);
const RELATED = WORD.related | WORD.relatedWeak;
const SCANNED_TOKENS = 400;

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2099;
}

/** `2023-09-14`, `14.9.2023`, `9/14/23`: three numbers with one kind of mark between them. */
function isNumericDate(a: number, b: number, c: number, mark: number, lengthOfC: number): boolean {
  if (mark !== 0x2d && mark !== 0x2e && mark !== 0x2f) return false;
  if (isYear(a)) return b >= 1 && b <= 12 && isDay(c);
  return isDay(a) && isDay(b) && (a <= 12 || b <= 12) && (isYear(c) || lengthOfC === 2);
}

/** Reads the signs of every line from its tokens. Linear; of a line the first 400 tokens count. */
export function readSigns(scan: PageScan): LineSigns {
  const { count } = scan;
  const signs = {
    classes: ints(count),
    firstClasses: ints(count),
    relatedWords: ints(count),
    dates: bytes(count),
    times: bytes(count),
    ages: bytes(count),
    names: bytes(count),
  };
  for (let row = 0; row < count; row++) readLine(scan, row, signs);
  return signs;
}

function readLine(scan: PageScan, row: number, signs: LineSigns): void {
  const { tokens, numbers, hashes } = scan;
  const start = scan.tokenStart[row] ?? 0;
  const end = Math.min(scan.tokenStart[row + 1] ?? 0, start + SCANNED_TOKENS);
  let all = scan.pairClasses[row] ?? 0;
  let first = 0;
  let relatedCount = 0;
  let particles = 0;
  let numberAt = -9;
  let agoAt = -9;
  let unitAt = -9;
  let monthAt = -9;
  for (let t = start; t < end; t++) {
    const id = tokens[t] ?? 0;
    const bits = scan.classes[id] ?? 0;
    all |= bits;
    if (t < start + 3) first |= bits;
    if ((bits & RELATED) !== 0) relatedCount++;
    if ((bits & WORD.particle) !== 0) particles++;
    if ((bits & WORD.agoNumber) !== 0) agoAt = t;
    if ((bits & WORD.timeUnit) !== 0) unitAt = t;
    if ((bits & WORD.month) !== 0) {
      monthAt = t;
      if (t - numberAt <= 2 && isDay(numbers[tokens[numberAt] ?? 0] ?? -1)) signs.dates[row] = 1;
    }
    if (unitAt >= 0 && Math.abs(agoAt - unitAt) <= 3 && t - numberAt <= 4) signs.ages[row] = 1;
    const value = numbers[id] ?? -1;
    if (value < 0) {
      if (numberAt === t - 1 && t > start && DATE_SIGNS.includes(hashes[id] ?? 0)) signs.dates[row] = 1;
      continue;
    }
    if (monthAt === t - 1 && isDay(value)) signs.dates[row] = 1;
    if (numberAt === t - 1 && t > start) readNumbers(scan, row, t, t - 2 >= start, signs);
    numberAt = t;
  }
  if ((all & WORD.ago) !== 0) signs.ages[row] = 1;
  signs.classes[row] = all;
  signs.firstClasses[row] = first;
  signs.relatedWords[row] = relatedCount;
  if (isNameLike(scan, row, particles)) signs.names[row] = 1;
}

/** Whether the number at `t` and the one or two in front of it are a time or a date. */
function readNumbers(scan: PageScan, row: number, t: number, hasThree: boolean, signs: LineSigns): void {
  const { tokens, before, numbers, lengths } = scan;
  const id = tokens[t] ?? 0;
  const value = numbers[id] ?? -1;
  const previous = numbers[tokens[t - 1] ?? 0] ?? -1;
  const mark = before[t] ?? 0;
  const isClock = mark === 0x3a || mark === 0x2e || mark === 0x68;
  if (isClock && previous <= 24 && value < 60 && lengths[id] === 2) signs.times[row] = 1;
  if (!hasThree || before[t - 1] !== mark) return;
  const a = numbers[tokens[t - 2] ?? 0] ?? -1;
  if (a >= 0 && isNumericDate(a, previous, value, mark, lengths[id] ?? 0)) signs.dates[row] = 1;
}

/** Two to five words with capitals and no more. */
function isNameLike(scan: PageScan, row: number, particles: number): boolean {
  const parts = scan.parts[row] ?? 0;
  return (
    parts >= 2 &&
    parts <= 5 &&
    scan.starts[row] === START.upper &&
    scan.ends[row] === END.letter &&
    scan.digits[row] === 0 &&
    (scan.words[row] ?? 0) <= 6 &&
    (scan.capitals[row] ?? 0) + particles >= parts - 1
  );
}
