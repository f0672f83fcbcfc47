// Nearly every article has a word that begins with "t", and FTS5 would read thousands of words' places to say so. So what
// the words of an article begin with is noted by itself: for each first letter or digit, which ones come second.

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const FIRST = [...LETTERS, ...DIGITS];
/** The bit of a word that goes on otherwise, or is one character long. */
const OTHERWISE = 1 << LETTERS.length;

/** The columns that the beginnings of an article's words are kept in, one for each first character. */
export const BEGINNING_COLUMNS = FIRST.map((character) => `"${character}"`);

/** What the words of some folded texts begin with: a set of bits for each of the columns. */
export function beginningsOf(texts: readonly string[]): Int32Array {
  const seconds = new Int32Array(FIRST.length);
  for (const text of texts) {
    let isInWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const isWord = isWordCode(code);
      if (isWord && !isInWord) note(seconds, code, text.charCodeAt(at + 1));
      isInWord = isWord;
    }
  }
  return seconds;
}

/** FTS5's `ascii` tokenizer: letters, digits and whatever is not ASCII. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128;
}

function note(seconds: Int32Array, first: number, second: number): void {
  const column = columnOf(first);
  if (column >= 0) seconds[column] = (seconds[column] ?? 0) | secondBit(column, second);
}

/** The column of a first character; -1 for one that has none. */
function columnOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? LETTERS.length + code - 48 : -1;
}

/** Letters are told apart behind a letter, digits behind a digit. */
function secondBit(column: number, second: number): number {
  const isBehindLetter = column < LETTERS.length;
  const bit = second - (isBehindLetter ? 97 : 48);
  return bit >= 0 && bit < (isBehindLetter ? LETTERS.length : DIGITS.length) ? 1 << bit : OTHERWISE;
}

/** Where to look for a beginning: a column, and which of its bits say yes. Null for what is not noted. */
export function placeOfBeginning(
  beginning: string,
): { readonly column: string; readonly bits: number } | null {
  const column = beginning.length > 2 ? -1 : columnOf(beginning.charCodeAt(0));
  const name = BEGINNING_COLUMNS[column];
  if (name === undefined) return null;
  if (beginning.length === 1) return { column: name, bits: -1 };
  const bits = secondBit(column, beginning.charCodeAt(1));
  return bits === OTHERWISE ? null : { column: name, bits };
}
