import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainQuery } from '../../../src/core/query/explainQuery';
import { parseQuery } from '../../../src/core/query/parseQuery';
import { printQuery } from '../../../src/core/query/printQuery';
import { queries } from './aQuery';

const explained = (text: string) => explainQuery(parseQuery(text).query);
const printed = (text: string) => printQuery(parseQuery(text).query);
const notes = (text: string) => parseQuery(text).notes.map(({ kind, text: piece }) => `${kind} ${piece}`);

describe('a written query', () => {
  it.each([
    ['harbour', '“harbour”'],
    ['harbour ferry', '“harbour”, “ferry”'],
    ['harbour AND ferry', '“harbour”, “ferry”'],
    ['"night ferry" OR quay', '“night ferry” or “quay”'],
    ['a b OR c', '“a”, “b” or “c”'],
    ['a (b OR c)', '“a”, (“b” or “c”)'],
    ['NOT a -b', 'not “a”, not “b”'],
    ['NOT (a b)', 'not (“a”, “b”)'],
    ['harb*', 'words that begin “harb”'],
    ['title:"night ferry"', '“night ferry” in the headline'],
    [
      'source:"Radio Vell" tag:coast/ferries by:rigg in:desk',
      'from Radio Vell, tagged coast/ferries, by rigg, in the collection desk',
    ],
    [
      'on:2023-9-4 before:2023 after:2022-02',
      'published 4 Sept 2023, published before 2023, published after February 2022',
    ],
    ['date:2023-09', 'published September 2023'],
    ['is:UNREAD has:caption LANG:ja', 'unread, with a caption, in the language ja'],
    ['“smart quotes” here', '“smart quotes”, “here”'],
    ['and or not', '“and”, “or”, “not”'],
    ['港の浅瀬', '“港の浅瀬”'],
    ['', 'everything'],
    [' - , !', 'everything'],
  ])('%s', (text, words) => {
    expect(explained(text)).toBe(words);
    expect(notes(text)).toEqual([]);
  });

  it.each([
    ['colour:red', '“colour:red”', 'unknownField colour:red'],
    ['is:purple', '“is:purple”', 'unknownValue is:purple'],
    ['date:2023-13', '“date:2023-13”', 'unknownValue date:2023-13'],
    ['tag: a', '“a”', 'emptyValue tag:'],
    ['OR a', '“a”', 'looseOperator OR'],
    ['a OR', '“a”', 'looseOperator OR'],
    ['a AND AND b', '“a”, “b”', 'looseOperator AND'],
    ['a NOT', '“a”', 'looseOperator NOT'],
    ['(a', '“a”', 'looseBracket ('],
    ['a) b', '“a”, “b”', 'looseBracket )'],
    ['"night ferry', '“night ferry”', 'openQuote "night ferry'],
  ])('%s is read as it can be, and says so', (text, words, note) => {
    expect(explained(text)).toBe(words);
    expect(notes(text)).toEqual([note]);
  });

  it('says the same thing in one way', () => {
    expect(printed('(( a AND (b c) ))')).toBe('a b c');
    expect(printed('NOT NOT a')).toBe('a');
    expect(printed('"OR"')).toBe('"OR"');
    expect(printed('tag:"say \\"hey\\""')).toBe('tag:"say \\"hey\\""');
  });

  it('is read in bounded time and depth, whatever it is', () => {
    expect(printed(`${'('.repeat(50_000)}a${')'.repeat(50_000)}`)).toBe('a');
    expect(printed(`${'NOT '.repeat(50_001)}a`)).toBe('NOT a');
  });
});

describe('printing and reading', () => {
  it('gives the same query for every query', () => {
    const words = [
      'harbour',
      'OR',
      'say "hey"',
      'a:b',
      '(x)',
      '-dash',
      'étude',
      '港',
      "don't",
      'back\\slash',
      'star*',
    ];
    fc.assert(
      fc.property(queries(words, [...words, 'coast/ferries']), (query) => {
        const text = printQuery(query);
        expect(parseQuery(text)).toEqual({ query, notes: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same query for every text', () => {
    const piece = fc.constantFrom(
      'a',
      'AND ',
      ' OR ',
      'NOT ',
      '(',
      ')',
      '"',
      '“',
      '”',
      ' ',
      'tag:',
      'title:',
      'is:unread',
      '*',
      '-',
      '\\',
      'xx:y',
      '港',
      'é',
      '2023',
      'date:',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 14 }).map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { query } = parseQuery(written);
        expect(parseQuery(printQuery(query)).query).toEqual(query);
      }),
      { numRuns: 5000 },
    );
  });
});
