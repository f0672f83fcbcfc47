import { SIGN_WORDS } from './signWords';

/** What a line's words hint at, as bits: the line may be several of them at once. */
export const SIGN = {
  credit: 1,
  share: 2,
  comment: 4,
  related: 8,
  subscribe: 16,
  advert: 32,
  legal: 64,
  about: 128,
  updated: 256,
  published: 512,
} as const;

/** The hints in a line: anywhere in it, and in its first words (a leading number is passed over). */
export interface Signs {
  readonly all: number;
  readonly opening: number;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly bit: number;
  readonly opensOnly: boolean;
}

const PHRASES = new Map<string, Phrase[]>();
for (const [name, bit] of Object.entries(SIGN)) {
  const words = SIGN_WORDS[name as keyof typeof SIGN];
  for (const phrase of words.anywhere.split(', ')) addPhrase(phrase, bit, false);
  for (const phrase of words.opens.split(', ')) addPhrase(phrase, bit, true);
}

function addPhrase(phrase: string, bit: number, opensOnly: boolean): void {
  const parts = phrase.split(' ').flatMap(splitUnspaced);
  const [first, ...rest] = parts;
  if (!first) return;
  const list = PHRASES.get(first) ?? [];
  list.push({ rest, bit, opensOnly });
  PHRASES.set(first, list);
}

function splitUnspaced(word: string): readonly string[] {
  return /[\u3041-\u30ff\u4e00-\u9fff]/u.test(word) ? [...word] : [word];
}

/** Reads the hints in a line's words. */
export function signsOf(tokens: readonly string[], text: string): Signs {
  let all = text.includes('©') ? SIGN.legal | SIGN.credit : 0;
  let opening = 0;
  const start = /^\d+$/u.test(tokens[0] ?? '') ? 1 : 0;
  for (let i = 0; i < tokens.length; i++) {
    const phrases = PHRASES.get(tokens[i] ?? '');
    if (!phrases) continue;
    for (const { rest, bit, opensOnly } of phrases) {
      if (opensOnly && i > start) continue;
      if (!rest.every((word, offset) => tokens[i + 1 + offset] === word)) continue;
      all |= bit;
      if (i <= start) opening |= bit;
    }
  }
  return { all, opening };
}
