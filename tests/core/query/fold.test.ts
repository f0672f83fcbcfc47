import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, placedWords } from '../../../src/core/query/fold';
import { hitsIn, hitTerms } from '../../../src/core/query/hits';
import { parseQuery } from '../../../src/core/query/parseQuery';

describe('the words of a text', () => {
  it.each([
    ['Café São-Tomé', ['cafe', 'sao', 'tome']],
    ['“Don’t,” she said…', ['don', 't', 'she', 'said']],
    ['ＡＢＣ ｶﾞ', ['abc', 'ガ']],
    ['港の浅瀬 2nd', ['港', 'の', '浅', '瀬', '2nd']],
    ['한국 항만에서', ['한', '국', '항', '만', '에', '서']],
    ['Acme™ ½', ['acme', '1', '2']],
    ['ΟΔΟΣ οδός İstanbul', ['οδοσ', 'οδοσ', 'istanbul']],
    ['الشَّمس', ['الشمس']],
    ['हिन्दी', ['हिन्दी']],
  ])('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
    expect(placedWords(text).map(({ word }) => word)).toEqual(words);
  });

  it('are the same with their places as without', () => {
    const letters = fc.constantFrom(
      'a',
      'É',
      'e\u0301',
      ' ',
      '-',
      '’',
      '港',
      'か',
      'ｶﾞ',
      '한',
      'ก็',
      '½',
      '™',
      'Σ',
      'ß',
      '😀',
      '٣',
      'ـ',
    );
    fc.assert(
      fc.property(
        fc.array(letters).map((some) => some.join('')),
        (text) => {
          expect(placedWords(text).map(({ word }) => word)).toEqual(foldedWords(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('hits', () => {
  const marked = (query: string, text: string, place: 'title' | 'body' = 'body') =>
    hitsIn(text, hitTerms(parseQuery(query).query), place).map(({ from, to }) => text.slice(from, to));

  it('stand where the words do', () => {
    expect(marked('cafe harb* "night ferry"', 'Café at the Harbour: a night-ferry, a ferry.')).toEqual([
      'Café',
      'Harbour',
      'night-ferry',
    ]);
    expect(marked('浅瀬', '港の浅瀬に')).toEqual(['浅瀬']);
    expect(marked('"a b" "b c"', 'a b c')).toEqual(['a b c']);
  });

  it('leave out what is not looked for', () => {
    expect(marked('ferry NOT harbour', 'ferry harbour')).toEqual(['ferry']);
    expect(marked('title:ferry', 'ferry')).toEqual([]);
    expect(marked('title:ferry', 'ferry', 'title')).toEqual(['ferry']);
  });
});
