import { describe, expect, it } from 'vitest';
import { facetState, facetTerm, withFacet } from '../../../src/core/query/facetTerms';
import { parseQuery } from '../../../src/core/query/parseQuery';
import { printQuery } from '../../../src/core/query/printQuery';
import { rangeOf, withoutRange, withRange } from '../../../src/core/query/range';

const query = (written: string) => parseQuery(written).query;

describe('the range of a query', () => {
  it.each([
    ['after:2022-02 before:2023-10', '2022-03-01', '2023-09-30'],
    ['a after:2021', '2022-01-01', null],
    ['before:2024-02-29', null, '2024-02-28'],
    ['after:2020 after:2021-05-03 before:2024 before:2023', '2021-05-04', '2022-12-31'],
  ])('%s', (written, first, last) => {
    expect(rangeOf(query(written))).toEqual({ first, last });
  });

  it('is none without limits, and inside an OR', () => {
    expect(rangeOf(query('a date:2023'))).toBeNull();
    expect(rangeOf(query('after:2022 OR b'))).toBeNull();
  });

  it.each([
    ['2022-03-01', '2023-09-30', 'a after:2022-02 before:2023-10'],
    ['2022-01-01', '2022-12-31', 'a after:2021 before:2023'],
    ['2022-03-02', '2022-03-05', 'a after:2022-03-01 before:2022-03-06'],
  ])('%s to %s is written as shortly as can be, and read as the same', (first, last, written) => {
    const limited = withRange(query('a after:1999'), { first, last });
    expect(printQuery(limited)).toBe(written);
    expect(rangeOf(query(written))).toEqual({ first, last });
    expect(printQuery(withoutRange(limited))).toBe('a');
  });
});

describe('a value to filter by', () => {
  const filtered = (
    written: string,
    ...[field, value, state]: [Parameters<typeof withFacet>[1], string, Parameters<typeof withFacet>[3]]
  ) => printQuery(withFacet(query(written), field, value, state));

  it('is asked for, left out, or neither', () => {
    expect(filtered('a', 'source', 'Radio Vell', 'included')).toBe('a source:"Radio Vell"');
    expect(filtered('a source:"Radio Vell"', 'source', 'Radio Vell', 'excluded')).toBe(
      'a NOT source:"Radio Vell"',
    );
    expect(filtered('a NOT source:"Radio Vell"', 'source', 'Radio Vell', 'free')).toBe('a');
    expect(facetState(query('a NOT lang:en'), facetTerm('lang', 'en'))).toBe('excluded');
    expect(facetState(query('a OR lang:en'), facetTerm('lang', 'en'))).toBe('free');
  });

  it('takes the place of another of which an article has one only', () => {
    expect(filtered('source:"A" date:2022', 'source', 'B', 'included')).toBe('date:2022 source:"B"');
    expect(filtered('source:"A"', 'date', '2023', 'included')).toBe('source:"A" date:2023');
    expect(filtered('tag:"a"', 'tag', 'b', 'included')).toBe('tag:"a" tag:"b"');
    expect(filtered('NOT source:"A"', 'source', 'B', 'included')).toBe('NOT source:"A" source:"B"');
  });
});
