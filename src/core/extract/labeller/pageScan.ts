import type { PageWords } from './pageWords';
import { bytes, floats, ints } from './scratch';

/** A page is read to here; what is behind is no article's. */
export const MAX_LINES = 12_000;

/**
 * The non-empty lines of a page as columns, and their words as numbers into the page's own vocabulary. One pass
 * over the characters, no regular expressions; every word is looked up in the lexicon once a page.
 */
export interface PageScan {
  readonly count: number;
  /** Index of each line in the page's lines, empty ones counted. */
  readonly lineIndex: Int32Array;
  readonly blanksBefore: Int32Array;
  /** Tokens of line i: `tokens[tokenStart[i] … tokenStart[i + 1])`. */
  readonly tokenStart: Int32Array;
  readonly tokens: Int32Array;
  /** The code unit in front of each token, 0 at the line's beginning. */
  readonly before: Uint16Array;
  /** Vocabulary columns. `numbers` holds the value of words of 1 to 4 digits, else -1. */
  readonly vocabulary: number;
  readonly hashes: Int32Array;
  readonly lengths: Int32Array;
  readonly numbers: Int32Array;
  readonly classes: Int32Array;
  readonly stops: Int32Array;
  /** Words of a line, an ideograph counted as half. */
  readonly words: Float64Array;
  readonly characters: Int32Array;
  /** Parts between spaces, and those after the first that begin with a capital. */
  readonly parts: Int32Array;
  readonly capitals: Int32Array;
  readonly sentences: Int32Array;
  readonly ends: Uint8Array;
  readonly starts: Uint8Array;
  readonly commas: Int32Array;
  readonly letters: Int32Array;
  readonly uppers: Int32Array;
  readonly digits: Int32Array;
  readonly bars: Int32Array;
  readonly quotes: Int32Array;
  readonly opens: Int32Array;
  /** A colon within the first 25 characters. */
  readonly earlyColon: Uint8Array;
  readonly links: Uint8Array;
  /** Places where a small letter or a full stop runs into a capital: lines glued together. */
  readonly glued: Int32Array;
  readonly ideographs: Int32Array;
  /** Classes of pairs of ideographs, which no single token carries. */
  readonly pairClasses: Int32Array;
  /** Hash of the line's tokens: equal for lines that differ only in blanks, case and punctuation. */
  readonly keys: Int32Array;
}

/** A scan that is not done yet. */
interface OpenScan extends PageScan {
  vocabulary: number;
}

/** A scan of so many lines, with these words. */
export function emptyScan(count: number, words: PageWords): OpenScan {
  return {
    count,
    lineIndex: ints(count),
    blanksBefore: ints(count),
    tokenStart: ints(count + 1),
    tokens: words.tokens,
    before: words.before,
    vocabulary: 0,
    hashes: words.hashes,
    lengths: words.lengths,
    numbers: words.numbers,
    classes: words.classes,
    stops: words.stops,
    words: floats(count),
    characters: ints(count),
    parts: ints(count),
    capitals: ints(count),
    sentences: ints(count),
    ends: bytes(count),
    starts: bytes(count),
    commas: ints(count),
    letters: ints(count),
    uppers: ints(count),
    digits: ints(count),
    bars: ints(count),
    quotes: ints(count),
    opens: ints(count),
    earlyColon: bytes(count),
    links: bytes(count),
    glued: ints(count),
    ideographs: ints(count),
    pairClasses: ints(count),
    keys: ints(count),
  };
}
