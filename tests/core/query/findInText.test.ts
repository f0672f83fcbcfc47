import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText } from '../../../src/core/query/findInText';

const found = (text: string, wanted: string) =>
  findInText(text, wanted).map(({ from, to }) => text.slice(from, to));

describe('finding in a text', () => {
  it('looks within words, whatever case, accents, quotes and dashes', () => {
    expect(found('The ferry, the FERRY; a wherry.', 'erry')).toEqual(['erry', 'ERRY', 'erry']);
    expect(found('Après l’été à Zürich – dit-on', "l'ete")).toEqual(['l’été']);
    expect(found('Après l’été à Zürich – dit-on', 'zurich - dit')).toEqual(['Zürich – dit']);
    expect(found('decomposed: e\u0301te\u0301!', 'été')).toEqual(['e\u0301te\u0301']);
  });

  it('knows scripts without spaces, and those that run from right to left', () => {
    expect(found('港の浅瀬に広がる藻場、藻場。', '藻場')).toEqual(['藻場', '藻場']);
    expect(found('عادت الأسماك إلى المياهِ', 'المياه')).toEqual(['المياهِ']);
  });

  it('takes any white space for a space, and none for nothing', () => {
    expect(found('one \u00a0 two', 'one two')).toEqual(['one \u00a0 two']);
    expect(found('one two', '  ')).toEqual([]);
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  });

  it('finds every piece of a text in it, within its bounds and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(12), (text, at, length) => {
        const from = text.length === 0 ? 0 : at % text.length;
        const wanted = text.slice(from, from + length);
        const places = findInText(text, wanted);
        for (const [n, { from: begin, to }] of places.entries()) {
          expect(begin).toBeGreaterThanOrEqual(places[n - 1]?.from ?? 0);
          expect(to).toBeGreaterThan(begin);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        if (/^[a-z]+$/i.test(wanted)) expect(places.length).toBeGreaterThan(0);
      }),
    );
  });
});
