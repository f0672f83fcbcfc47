/** Accents, Hebrew points, Arabic vowel signs and tatweel: what tells letters apart to the eye, not to a search. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;
/** Scripts that put no spaces between words, and Hangul, whose particles cling to the word: a character is a word. */
const SPACELESS =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/gu;
/** Pieces of a run of letters that can be folded one by one. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{M}\uff9e\uff9f]*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const RUNS = /[\p{L}\p{N}\p{M}]+/gu;
/** Punctuation outside of ASCII that nearly every article has. */
const COMMON = /[\u2010-\u2015\u2018-\u201f\u2026\u00a0\u00ab\u00bb]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
const ASCII_WORDS = /[a-z0-9\u0080-\u{10ffff}]+/gu;

/** A word of a text as a search sees it, and where it stands (UTF-16 offsets). */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The text as the index takes it in: lower case, without accents, compatibility forms made plain, every character of a
 * script without spaces a word of its own. What is outside of ASCII in the answer is part of a word; of ASCII only
 * letters and digits are (FTS5's `ascii` tokenizer reads it so).
 */
export function foldText(text: string): string {
  const plain = text.replace(COMMON, ' ');
  if (ASCII.test(plain)) return plain.toLowerCase();
  return plain
    .replace(NOT_WORD, ' ')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replaceAll('ς', 'σ')
    .replace(NOT_WORD, ' ')
    .replace(SPACELESS, ' $1 ');
}

/** A name for comparing: without accents, lower case, no space at the ends. Punctuation counts. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ACCENTS, '')
    .trim();
}

/** The words of a text, folded, in order. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(ASCII_WORDS) ?? [];
}

/** The words of a text with their places. One place may give several words (`½` is 1 and 2). */
export function placedWords(text: string): readonly PlacedWord[] {
  const placed: PlacedWord[] = [];
  for (const { index, 0: run } of text.matchAll(RUNS))
    for (const { index: offset, 0: piece } of run.matchAll(PIECES)) {
      const from = index + offset;
      const to = from + piece.length;
      for (const word of foldedWords(piece)) placed.push({ word, from, to });
    }
  return placed;
}
