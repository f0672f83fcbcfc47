/** Kinds of UTF-16 code units, as the tokeniser sees them. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
/** A letter of a script without case. */
export const LETTER = 3;
export const DIGIT = 4;
export const MARK = 5;
/** A character of a script written without spaces (Han, Kana, Thai, Lao, Khmer, Burmese): a token of its own. */
export const UNSPACED = 6;
export const SPACE = 7;
/** Soft hyphens, zero-width characters, direction marks: as if they were not there. */
export const INVISIBLE = 8;

const UNKNOWN = 255;
const KINDS: readonly (readonly [number, RegExp])[] = [
  [INVISIBLE, /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u],
  [SPACE, /\s/u],
  [
    UNSPACED,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /\p{Ll}/u],
  [DIGIT, /\p{N}/u],
  [MARK, /\p{M}/u],
  [LETTER, /\p{L}/u],
];
/** Filled as characters are met: asking Unicode tables is slow, an array is not. */
const table = new Uint8Array(0x10000).fill(UNKNOWN);

/** The kind of a UTF-16 code unit. Surrogates of the Han planes count as unspaced, all others as no letter. */
export function charKind(code: number): number {
  const known = table[code];
  if (known !== undefined && known !== UNKNOWN) return known;
  const kind = askUnicode(code);
  table[code] = kind;
  return kind;
}

function askUnicode(code: number): number {
  if (code >= 0xd840 && code <= 0xd87f) return UNSPACED;
  if (code >= 0xdc00 && code <= 0xdfff) return MARK;
  if (code >= 0xd800 && code <= 0xdbff) return OTHER;
  const char = String.fromCharCode(code);
  for (const [kind, pattern] of KINDS) if (pattern.test(char)) return kind;
  return OTHER;
}
