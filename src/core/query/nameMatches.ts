import { foldedWords, foldName } from './fold';
import type { Query } from './query';

type NameTerm = Extract<Query, { kind: 'name' }>;

/** The rule by which a name is one that was asked for. */
export function nameMatcher({ value, isExact, isPrefix }: NameTerm): (name: string) => boolean {
  if (isExact) {
    const wanted = foldName(value);
    return (name) => foldName(name) === wanted;
  }
  const wanted = foldedWords(value);
  return (name) => holdsWords(foldedWords(name), wanted, isPrefix);
}

/** True when `wanted` stands in `words`, one after the other; with `isPrefix` the last as a beginning. */
export function holdsWords(words: readonly string[], wanted: readonly string[], isPrefix: boolean): boolean {
  return words.some((_, start) => standsAt(words, start, wanted, isPrefix));
}

/** True when `wanted` begins at `words[start]`. */
export function standsAt(
  words: readonly string[],
  start: number,
  wanted: readonly string[],
  isPrefix: boolean,
): boolean {
  const last = wanted.length - 1;
  return wanted.every((word, n) => {
    const there = words[start + n];
    return there !== undefined && (n === last && isPrefix ? there.startsWith(word) : there === word);
  });
}
