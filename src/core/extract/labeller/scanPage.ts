import { CHAR, CLASS_OF, digitValue, FOLDED } from './charClass';
import { createPageIndex, findPlace, HASH_SEED, hashStep, lookUp } from './hash';
import { hashCharacters, LEXICON } from './lexicon';
import { WORD } from './lexiconWords';
import { endKind, startKind } from './lineEdges';
import { MAX_LINES, type PageScan } from './pageScan';
import { bytes, floats, ints, shorts } from './scratch';

/** At most so many characters of one line are looked at; longer lines are extrapolated, so that cost stays linear. */
const SCANNED = 6000;
const MAX_TOKEN = 64;
const LINK_WORDS = WORD.domain | WORD.address;
const MAX_CHARACTERS = 8_000_000;

function isSpace(code: number): boolean {
  const kind = CLASS_OF[code];
  return kind === CHAR.space || kind === CHAR.ignored;
}

/** Reads the non-empty lines of a page. Linear in the characters; see {@link PageScan}. */
export function scanPage(lines: readonly string[]): PageScan {
  let count = 0;
  let room = 8;
  let seen = 0;
  const from = ints(lines.length);
  const to = ints(lines.length);
  for (; seen < lines.length && count < MAX_LINES && room < MAX_CHARACTERS; seen++) {
    const i = seen;
    const line = lines[i] ?? '';
    let a = 0;
    let b = line.length;
    while (a < b && isSpace(line.charCodeAt(a))) a++;
    while (b > a && isSpace(line.charCodeAt(b - 1))) b--;
    from[i] = a;
    to[i] = b;
    if (b > a) {
      count++;
      room += Math.min(b - a, SCANNED) + 1;
    }
  }
  const lineIndex = ints(count);
  const blanksBefore = ints(count);
  const tokenStart = ints(count + 1);
  const tokens = ints(room);
  const before = shorts(room);
  const index = createPageIndex(room >> 1);
  const hashes = ints(room);
  const lengths = ints(room);
  const numbers = ints(room);
  const classes = ints(room);
  const stops = ints(room);
  const words = floats(count);
  const characters = ints(count);
  const parts = ints(count);
  const capitals = ints(count);
  const sentences = ints(count);
  const ends = bytes(count);
  const starts = bytes(count);
  const commas = ints(count);
  const letters = ints(count);
  const uppers = ints(count);
  const digits = ints(count);
  const bars = ints(count);
  const quotes = ints(count);
  const opens = ints(count);
  const earlyColon = bytes(count);
  const links = bytes(count);
  const glued = ints(count);
  const ideographs = ints(count);
  const pairClasses = ints(count);
  const keys = ints(count);
  let vocabulary = 0;
  let token = 0;
  let row = 0;
  let blanks = 0;
  const tally = ints(32);

  for (let l = 0; l < seen; l++) {
    const line = lines[l] ?? '';
    const a = from[l] ?? 0;
    const b = to[l] ?? 0;
    if (b <= a) {
      blanks++;
      continue;
    }
    lineIndex[row] = l;
    blanksBefore[row] = blanks;
    blanks = 0;
    tokenStart[row] = token;
    const stopAt = Math.min(b, a + SCANNED);
    tally.fill(0);
    let hash = HASH_SEED;
    let length = 0;
    let digitsIn = 0;
    let number = 0;
    let tokenBefore = 0;
    let partCount = 1;
    let capitalCount = 0;
    let sentenceCount = 0;
    let gluedCount = 0;
    let pairBits = 0;
    let key = HASH_SEED;
    let previous: number = CHAR.space;
    let lastIdeograph = 0;
    for (let i = a; i <= stopAt; i++) {
      const code = i < stopAt ? line.charCodeAt(i) : 0x20;
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
          number = number * 10 + (code >= 0x30 && code <= 0x39 ? code - 0x30 : digitValue(code));
        }
        if (kind === CHAR.upper) {
          if (previous === CHAR.space || previous === CHAR.quote) {
            if (partCount > 1) capitalCount++;
          } else if (previous === CHAR.lower || previous === CHAR.stop) gluedCount++;
        }
        lastIdeograph = 0;
        previous = kind;
        continue;
      }
      for (let pass = 0; pass < 2; pass++) {
        // First the word that ends here, then the ideograph that is a word of its own.
        if (pass === 0 ? length === 0 : kind !== CHAR.ideograph) continue;
        if (pass === 1) {
          hash = hashStep(HASH_SEED, FOLDED[code] ?? 0);
          length = 1;
          digitsIn = 0;
          tokenBefore = i > a ? line.charCodeAt(i - 1) : 0;
          if (lastIdeograph !== 0) {
            const entry = lookUp(LEXICON.index, hashCharacters(lastIdeograph, hash));
            if (entry >= 0) pairBits |= LEXICON.classes[entry] ?? 0;
          }
          lastIdeograph = hash;
        }
        const place = findPlace(index, hash);
        let id = (index.values[place] ?? 0) - 1;
        if (id < 0) {
          id = vocabulary++;
          index.keys[place] = hash;
          index.values[place] = id + 1;
          hashes[id] = hash;
          lengths[id] = length;
          numbers[id] = digitsIn === length && length <= 4 ? number : -1;
          const entry = lookUp(LEXICON.index, hash);
          if (entry >= 0) {
            classes[id] = LEXICON.classes[entry] ?? 0;
            stops[id] = LEXICON.stops[entry] ?? 0;
          }
        }
        const bits = classes[id] ?? 0;
        if (
          (bits & LINK_WORDS) !== 0 &&
          (tokenBefore === 0x2e ? bits & WORD.domain : bits & WORD.address) !== 0
        )
          links[row] = 1;
        else if (tokenBefore === 0x40) links[row] = 1;
        tokens[token] = id;
        before[token] = tokenBefore;
        token++;
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
      if (kind === CHAR.space && previous !== CHAR.space && i < stopAt) partCount++;
      if (kind === CHAR.wideStop) sentenceCount++;
      else if (kind === CHAR.space && (previous === CHAR.stop || previous === CHAR.close)) sentenceCount++;
      if (kind === CHAR.colon && i - a >= 2 && i - a <= 25) earlyColon[row] = 1;
      // Quotes and brackets after a full stop don't hide it.
      if (!(previous === CHAR.stop && (kind === CHAR.quote || kind === CHAR.close))) previous = kind;
    }
    const whole = (b - a) / (stopAt - a);
    const tokenCount = token - (tokenStart[row] ?? 0);
    const ideographCount = tally[CHAR.ideograph] ?? 0;
    words[row] = (tokenCount - ideographCount / 2) * whole;
    characters[row] = b - a;
    parts[row] = partCount;
    capitals[row] = capitalCount;
    sentences[row] = sentenceCount;
    starts[row] = startKind(line.charCodeAt(a));
    ends[row] = endKind(line, a, b);
    commas[row] = tally[CHAR.comma] ?? 0;
    uppers[row] = tally[CHAR.upper] ?? 0;
    letters[row] =
      (tally[CHAR.lower] ?? 0) + (tally[CHAR.upper] ?? 0) + (tally[CHAR.letter] ?? 0) + ideographCount;
    digits[row] = tally[CHAR.digit] ?? 0;
    bars[row] = tally[CHAR.bar] ?? 0;
    quotes[row] = tally[CHAR.quote] ?? 0;
    opens[row] = tally[CHAR.open] ?? 0;
    glued[row] = gluedCount;
    ideographs[row] = ideographCount;
    pairClasses[row] = pairBits;
    keys[row] = tokenCount === 0 ? hashStep(key, line.charCodeAt(a)) : key;
    row++;
  }
  tokenStart[count] = token;
  return {
    count,
    lineIndex,
    blanksBefore,
    tokenStart,
    tokens,
    before,
    vocabulary,
    hashes,
    lengths,
    numbers,
    classes,
    stops,
    words,
    characters,
    parts,
    capitals,
    sentences,
    ends,
    starts,
    commas,
    letters,
    uppers,
    digits,
    bars,
    quotes,
    opens,
    earlyColon,
    links,
    glued,
    ideographs,
    pairClasses,
    keys,
  };
}
