import { describe, expect, it } from 'vitest';
import { type Renaming, renamedInQuery } from '../../../src/core/query/renamedNames';

const renaming = (...names: readonly (readonly [from: string, to: string | null])[]): Renaming => ({
  field: 'tag',
  names: names.map(([from, to]) => ({ from, to })),
});

describe('a query after names have changed', () => {
  const coast = renaming(['coast', 'shore'], ['coast/ferries', 'shore/ferries'], ['night ferries', null]);

  it('asks by the new name, wherever the old one stood', () => {
    expect(renamedInQuery('tag:"coast" harbour', coast)).toBe('tag:"shore" harbour');
    expect(renamedInQuery('(tag:"Coast/ferries" OR is:starred) NOT tag:coast', coast)).toBe(
      '(tag:"shore/ferries" OR is:starred) NOT tag:shore',
    );
  });

  it('puts a name with spaces in quotes', () => {
    expect(renamedInQuery('tag:coast', renaming(['coast', 'the shore']))).toBe('tag:"the shore"');
  });

  it('stays to the letter when it does not ask for what is renamed', () => {
    for (const written of ['tag:night', 'by:coast  harbour', 'coast', 'source:"coast"', ''])
      expect(renamedInQuery(written, coast)).toBe(written);
  });

  it('goes on asking for a word that other names have too, and for a beginning', () => {
    const ferry = renaming(['ferry', 'boats'], ['night ferry', null]);
    expect(renamedInQuery('tag:ferry', ferry)).toBe('tag:ferry');
    expect(renamedInQuery('tag:ferr*', ferry)).toBe('tag:ferr*');
    expect(renamedInQuery('tag:"ferry"', renaming(['ferry', 'boats']))).toBe('tag:"boats"');
  });
});
