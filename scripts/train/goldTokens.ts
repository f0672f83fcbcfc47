const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The scorer's tokens: letter and digit runs, folded; one character each in scripts without spaces. */
export function goldTokens(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').match(TOKEN) ?? [];
}

/** A line as the aligner sees it. */
export interface GoldLine {
  readonly text: string;
  readonly tokens: readonly string[];
  /** Tokens joined by blanks: equal for lines that differ in punctuation only. */
  readonly key: string;
  /** Words, single characters of scripts without spaces counted as half. */
  readonly words: number;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Reads a line for alignment. */
export function goldLine(text: string): GoldLine {
  const tokens = goldTokens(text);
  let words = 0;
  for (const token of tokens) words += token.length === 1 && WIDE.test(token) ? 0.5 : 1;
  return { text: text.replace(/\s+/g, ' ').trim(), tokens, key: tokens.join(' '), words };
}
