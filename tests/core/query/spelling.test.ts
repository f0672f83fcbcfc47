import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/query/parseQuery';
import { printQuery } from '../../../src/core/query/printQuery';
import { replaceWords, wantedWords } from '../../../src/core/query/replaceWords';
import { likelyMeant, slipsBetween } from '../../../src/core/query/spelling';

const KNOWN = [
  { word: 'eelgrass', articles: 4 },
  { word: 'ferry', articles: 3 },
  { word: 'ferries', articles: 9 },
  { word: 'fairy', articles: 1 },
  { word: 'harbour', articles: 12 },
  { word: 'harbours', articles: 20 },
];

describe('a word that is not there', () => {
  it('was likely meant to be the nearest that is', () => {
    expect(likelyMeant('eelgras', KNOWN)).toBe('eelgrass');
    expect(likelyMeant('elegrass', KNOWN)).toBe('eelgrass');
    expect(likelyMeant('eellgrasss', KNOWN)).toBe('eelgrass');
    expect(likelyMeant('ferrz', KNOWN)).toBe('ferry');
    expect(likelyMeant('habrour', KNOWN)).toBe('harbour');
  });

  it('of two that are as near, the one of more articles', () => {
    expect(likelyMeant('harbourz', [...KNOWN].reverse())).toBe('harbours');
    expect(likelyMeant('harbourz', KNOWN)).toBe('harbours');
  });

  it('stays what it is when nothing is near, or it is short', () => {
    expect(likelyMeant('lighthouse', KNOWN)).toBeNull();
    expect(likelyMeant('ferrieses', KNOWN)).toBe('ferries');
    expect(likelyMeant('frry', KNOWN)).toBe('ferry');
    expect(likelyMeant('fer', KNOWN)).toBeNull();
    expect(likelyMeant('ferry', [])).toBeNull();
  });

  it('is as far from another as the other from it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '浅'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = slipsBetween(a, b, 9);
        expect(slipsBetween(b, a, 9)).toBe(slips);
        expect(slips === 0).toBe(a === b);
        expect(slipsBetween(a, b, 1) > 1).toBe(slips > 1);
      }),
    );
  });
});

describe('the words of a query', () => {
  it('are those it would like to find, and are put in their places', () => {
    const { query } = parseQuery('Ferri OR ("nigth ferri" source:vell) NOT eelgras');
    expect(wantedWords(query)).toEqual(['ferri', 'nigth']);
    const others = new Map([
      ['ferri', 'ferry'],
      ['nigth', 'night'],
      ['eelgras', 'eelgrass'],
    ]);
    expect(printQuery(replaceWords(query, others))).toBe('ferry OR "night ferry" source:vell NOT eelgras');
  });
});
