import { foldedWords } from '../../src/core/query/fold';
import type { PlainText } from '../renderer/storage/search/plainArticle';

/** An article that queries are made from. */
export interface Sample extends PlainText {
  readonly tags: readonly string[];
  readonly collections: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’']*/gu;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu;
const OPERATOR = /^(AND|OR|NOT)$/;

/** So many queries of every kind, made from articles of the library: most find something. The same for the same articles. */
export function queriesOfEachKind(
  samples: readonly Sample[],
  count: number,
): Readonly<Record<string, readonly string[]>> {
  let state = 20_231;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % Math.max(1, below);
  };
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const texts = samples.map((one) => [one.headline ?? '', ...one.blocks.map(({ text }) => text)].join('\n'));
  const latin = texts
    .map((text) => (text.match(WORD) ?? []).filter(isPlainWord))
    .filter((words) => words.length > 8);
  const spaceless = texts.flatMap((text) => text.match(SPACELESS) ?? []);
  const word = () => pick(pick(latin));
  const days = samples.flatMap(({ published }) => published ?? []);
  const year = () => pick(days).slice(0, 4);
  const period = () => pick(days).slice(0, pick([4, 7, 10]));
  const names = (of: (one: Sample) => readonly string[]) => [...new Set(samples.flatMap(of))];
  const sources = names(({ source }) => (source === null ? [] : [source]));
  const authors = names((one) => one.authors);
  const tags = names((one) => one.tags);
  const collections = names((one) => one.collections);
  const languages = names(({ language }) => (language === null ? [] : [language]));
  const named = (field: string, from: readonly string[]) => () => {
    const name = pick(from);
    return random(2) === 0 ? `${field}:"${name}"` : `${field}:${pick(foldedWords(name))}`;
  };
  const fields = [
    () =>
      `title:${pick(pick(samples.map(({ headline }) => headline?.match(WORD) ?? ['the']).filter(({ length }) => length > 0)))}`,
    named('source', sources),
    ...(authors.length === 0 ? [] : [named('by', authors)]),
    ...(tags.length === 0 ? [] : [named('tag', tags)]),
    ...(collections.length === 0 ? [] : [named('in', collections)]),
    () => `lang:${pick(languages)}`,
  ];
  const states = ['is:unread', 'is:read', 'is:starred', 'is:review', 'is:version', 'has:caption', 'has:tag'];
  const kinds: Record<string, () => string> = {
    words: word,
    and: () => {
      const words = pick(latin);
      return `${pick(words)} ${random(2) === 0 ? '' : 'AND '}${pick(words)}`;
    },
    or: () => `${word()} OR ${word()}`,
    not: () => pick([`${word()} NOT ${word()}`, `NOT ${word()}`, `(${word()} OR ${word()}) -${word()}`]),
    phrases: () => `"${run(pick(latin), 2 + random(3))}"`,
    prefixes: () => `${word().slice(0, 1 + random(4))}*`,
    fields: () => pick(fields)(),
    dates: () =>
      pick([
        `date:${period()}`,
        `on:${period()}`,
        `before:${period()}`,
        `after:${period()}`,
        `after:${year()} before:${year()}`,
        `NOT date:${year()}`,
      ]),
    filters: () =>
      `${pick(['', '-'])}${pick(states)} ${pick(['', word(), pick(fields)(), `after:${year()}`])}`.trim(),
    ...(spaceless.length === 0 ? {} : { cjk: () => piece(pick(spaceless)) }),
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, make]) => [kind, Array.from({ length: count }, make)]),
  );

  function run(words: readonly string[], length: number): string {
    const from = random(words.length - length);
    return words.slice(from, from + length).join(' ');
  }

  function piece(text: string): string {
    const letters = [...text];
    const from = random(letters.length);
    return letters.slice(from, from + 1 + random(4)).join('');
  }
}

function isPlainWord(word: string): boolean {
  return /^[\p{Script=Latin}\p{N}\p{M}’']+$/u.test(word) && !OPERATOR.test(word);
}
