import { CHAR, CLASS_OF, digitValue, FOLDED } from './charClass';
import { HASH_SEED, hashStep, lookUp } from './hash';
import { hashCharacters, LEXICON } from './lexicon';
import { WORD } from './lexiconWords';
import { endKind, startKind } from './lineEdges';
import { emptyScan, MAX_LINES, type PageScan } from './pageScan';
import { NUMBER_DIGITS, PageWords } from './pageWords';
import { ints, scratchTurn } from './scratch';

/** At most so many characters of one line are looked at; longer lines are extrapolated, so that cost stays linear. */
const SCANNED = 6000;
const MAX_TOKEN = 64;
const LINK_WORDS = WORD.domain | WORD.address;
const MAX_CHARACTERS = 8_000_000;
const SPACE = 0x20;
const FULL_STOP = 0x2e;
const AT_SIGN = 0x40;

// The scan is several functions of moderate size on purpose: what turns up for the first time deep inside a page (a
// digit, an ideograph) makes V8 compile the function anew that it is in, and in one piece this was the most of all that
// is compiled in an import.

/** The lines scanned last, and when. */
let last: { readonly turn: number; readonly lines: readonly string[]; readonly scan: PageScan } | null = null;

/**
 * Reads the non-empty lines of a page. Linear in the characters; see {@link PageScan}. While a page is read, its lines
 * are scanned once, whoever asks.
 */
export function scanPage(lines: readonly string[]): PageScan {
  const turn = scratchTurn();
  if (last !== null && last.turn === turn && areSame(last.lines, lines)) return last.scan;
  const scan = scanned(lines);
  if (turn !== 0) last = { turn, lines, scan };
  return scan;
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((line, i) => line === others[i]);
}

function scanned(lines: readonly string[]): PageScan {
  const { from, to, seen, count, room } = bounds(lines);
  const words = new PageWords(room);
  const scan = emptyScan(count, words);
  let row = 0;
  let blanks = 0;
  const tally = ints(32);
  for (let l = 0; l < seen; l++) {
    const a = from[l] ?? 0;
    const b = to[l] ?? 0;
    if (b <= a) {
      blanks++;
      continue;
    }
    scan.lineIndex[row] = l;
    scan.blanksBefore[row] = blanks;
    blanks = 0;
    scanLine(scan, words, tally, row, lines[l] ?? '', a, b);
    row++;
  }
  scan.tokenStart[count] = words.count;
  scan.vocabulary = words.vocabulary;
  return scan;
}

/** Where the text of each line begins and ends, how many have any, and room for the words of all. */
function bounds(lines: readonly string[]) {
  const from = ints(lines.length);
  const to = ints(lines.length);
  let seen = 0;
  let count = 0;
  let room = 8;
  for (; seen < lines.length && count < MAX_LINES && room < MAX_CHARACTERS; seen++) {
    const line = lines[seen] ?? '';
    let a = 0;
    let b = line.length;
    while (a < b && isSpace(line.charCodeAt(a))) a++;
    while (b > a && isSpace(line.charCodeAt(b - 1))) b--;
    from[seen] = a;
    to[seen] = b;
    if (b > a) {
      count++;
      room += Math.min(b - a, SCANNED) + 1;
    }
  }
  return { from, to, seen, count, room };
}

function isSpace(code: number): boolean {
  const kind = CLASS_OF[code];
  return kind === CHAR.space || kind === CHAR.ignored;
}

/** Reads the characters `a` … `b` of a line. `tally` counts its characters by their class. */
function scanLine(
  scan: PageScan,
  words: PageWords,
  tally: Int32Array,
  row: number,
  line: string,
  a: number,
  b: number,
): void {
  const stopAt = Math.min(b, a + SCANNED);
  scan.tokenStart[row] = words.count;
  tally.fill(0);
  let hash = HASH_SEED;
  let length = 0;
  let digitsIn = 0;
  let number = 0;
  let tokenBefore = 0;
  let parts = 1;
  let capitals = 0;
  let sentences = 0;
  let glued = 0;
  let hasLink = false;
  let key = HASH_SEED;
  let previous: number = CHAR.space;
  let lastIdeograph = 0;
  for (let i = a; i <= stopAt; i++) {
    const code = i < stopAt ? line.charCodeAt(i) : SPACE;
    const kind = CLASS_OF[code] ?? 0;
    if (kind === CHAR.ignored) continue;
    const inWord = kind >= CHAR.lower && kind <= CHAR.digit;
    // Digits and letters are words of their own: 14th, 12h30, 2023년.
    const turns = inWord && length > 0 && (kind === CHAR.digit) !== digitsIn > 0;
    if (!turns) tally[kind] = (tally[kind] ?? 0) + 1;
    if (inWord && !turns && length < MAX_TOKEN) {
      if (length === 0) tokenBefore = i > a ? line.charCodeAt(i - 1) : 0;
      hash = hashStep(hash, FOLDED[code] ?? 0);
      length++;
      if (kind === CHAR.digit) {
        digitsIn++;
        if (digitsIn <= NUMBER_DIGITS) number = number * 10 + digitValue(code);
      } else if (kind === CHAR.upper) {
        if (previous === CHAR.space || previous === CHAR.quote) {
          if (parts > 1) capitals++;
        } else if (previous === CHAR.lower || previous === CHAR.stop) glued++;
      }
      lastIdeograph = 0;
      previous = kind;
      continue;
    }
    if (length > 0) {
      const isNumber = digitsIn === length && length <= NUMBER_DIGITS;
      const classes = words.add(hash, length, isNumber ? number : -1, tokenBefore);
      hasLink ||= isLink(classes, tokenBefore);
      key = hashStep(key, hash);
      hash = HASH_SEED;
      length = 0;
      digitsIn = 0;
      number = 0;
    }
    if (turns) {
      i--;
      continue;
    }
    if (kind === CHAR.ideograph) {
      const before = i > a ? line.charCodeAt(i - 1) : 0;
      lastIdeograph = addIdeograph(scan, words, row, code, before, lastIdeograph);
      key = hashStep(key, lastIdeograph);
    } else if (kind === CHAR.space) {
      if (previous !== CHAR.space && i < stopAt) parts++;
      if (previous === CHAR.stop || previous === CHAR.close) sentences++;
    } else if (kind === CHAR.wideStop) sentences++;
    else if (kind === CHAR.colon && i - a >= 2 && i - a <= 25) scan.earlyColon[row] = 1;
    // Quotes and brackets after a full stop don't hide it.
    if (!(previous === CHAR.stop && (kind === CHAR.quote || kind === CHAR.close))) previous = kind;
  }
  if (hasLink) scan.links[row] = 1;
  scan.characters[row] = b - a;
  scan.parts[row] = parts;
  scan.capitals[row] = capitals;
  scan.sentences[row] = sentences;
  scan.glued[row] = glued;
  scan.starts[row] = startKind(line.charCodeAt(a));
  scan.ends[row] = endKind(line, a, b);
  const tokenCount = words.count - (scan.tokenStart[row] ?? 0);
  scan.keys[row] = tokenCount === 0 ? hashStep(key, line.charCodeAt(a)) : key;
  writeTally(scan, row, tally, tokenCount, (b - a) / (stopAt - a));
}

/** Adds an ideograph, which is a word of its own; its hash. `last` is that of the one right before it, or 0. */
function addIdeograph(
  scan: PageScan,
  words: PageWords,
  row: number,
  code: number,
  before: number,
  last: number,
): number {
  const hash = hashStep(HASH_SEED, FOLDED[code] ?? 0);
  if (last !== 0) {
    const entry = lookUp(LEXICON.index, hashCharacters(last, hash));
    if (entry >= 0) scan.pairClasses[row] = (scan.pairClasses[row] ?? 0) | (LEXICON.classes[entry] ?? 0);
  }
  if (isLink(words.add(hash, 1, -1, before), before)) scan.links[row] = 1;
  return hash;
}

/** Whether a word of these classes, with such a code unit in front, is part of an address. */
function isLink(classes: number, before: number): boolean {
  if (before === AT_SIGN) return true;
  return (
    (classes & LINK_WORDS) !== 0 && (classes & (before === FULL_STOP ? WORD.domain : WORD.address)) !== 0
  );
}

/** `whole` is by how much the line is longer than what was looked at. */
function writeTally(scan: PageScan, row: number, tally: Int32Array, tokens: number, whole: number): void {
  const ideographs = tally[CHAR.ideograph] ?? 0;
  scan.words[row] = (tokens - ideographs / 2) * whole;
  scan.ideographs[row] = ideographs;
  scan.commas[row] = tally[CHAR.comma] ?? 0;
  scan.uppers[row] = tally[CHAR.upper] ?? 0;
  scan.letters[row] =
    (tally[CHAR.lower] ?? 0) + (tally[CHAR.upper] ?? 0) + (tally[CHAR.letter] ?? 0) + ideographs;
  scan.digits[row] = tally[CHAR.digit] ?? 0;
  scan.bars[row] = tally[CHAR.bar] ?? 0;
  scan.quotes[row] = tally[CHAR.quote] ?? 0;
  scan.opens[row] = tally[CHAR.open] ?? 0;
}
