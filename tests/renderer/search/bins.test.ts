import { describe, expect, it } from 'vitest';
import {
  binsOf,
  spanOf,
  ticksOf,
  unitFor,
  zoomed,
} from '../../../src/renderer/features/search/histogram/bins';
import {
  brushOf,
  gripAt,
  movedBrush,
  rangeOfBrush,
} from '../../../src/renderer/features/search/histogram/brush';

const counts = (days: Record<number, number>) => ({
  days: Int32Array.from(Object.keys(days), Number),
  counts: Int32Array.from(Object.values(days)),
});
const some = counts({ 20191231: 1, 20200101: 2, 20200315: 4, 20231109: 8 });

describe('bars', () => {
  it.each([
    ['day', 15],
    ['week', 15],
    ['month', 15],
    ['quarter', 15],
    ['year', 15],
    ['decade', 15],
  ] as const)('of a %s lie one after the other and lose nothing', (unit, sum) => {
    const bins = binsOf(some, { first: '2019-12-31', last: '2023-11-09' }, unit);
    expect(bins.reduce((before, { count }) => before + count, 0)).toBe(sum);
    for (const [n, bin] of bins.entries()) {
      const next = bins[n + 1];
      if (next !== undefined) expect(Date.parse(next.first) - Date.parse(bin.last)).toBe(86_400_000);
    }
  });

  it('are whole months and years', () => {
    expect(
      binsOf(some, { first: '2020-01-20', last: '2020-03-02' }, 'month').map(({ first, last, count }) => [
        first,
        last,
        count,
      ]),
    ).toEqual([
      ['2020-01-01', '2020-01-31', 2],
      ['2020-02-01', '2020-02-29', 0],
      ['2020-03-01', '2020-03-31', 4],
    ]);
  });

  it('begin weeks on Mondays', () => {
    expect(binsOf(some, { first: '2023-11-09', last: '2023-11-09' }, 'week')[0]).toMatchObject({
      first: '2023-11-06',
      last: '2023-11-12',
    });
  });

  it('are as short as there is room', () => {
    expect(unitFor({ first: '2023-01-01', last: '2023-02-01' }, 90)).toBe('day');
    expect(unitFor({ first: '2019-01-01', last: '2023-12-31' }, 90)).toBe('month');
    expect(unitFor({ first: '1850-01-01', last: '2023-12-31' }, 90)).toBe('decade');
  });

  it('have a span, and none without articles', () => {
    expect(spanOf(some)).toEqual({ first: '2019-12-31', last: '2023-11-09' });
    expect(spanOf(counts({}))).toBeNull();
  });

  it('are labelled where a year begins', () => {
    const bins = binsOf(some, { first: '2019-12-31', last: '2023-11-09' }, 'month');
    expect(ticksOf(bins, 'month', 8, String).map(({ label }) => label)).toEqual([
      '2019',
      '2021',
      '2022',
      '2023',
    ]);
  });

  it('are zoomed around a point, never out of the whole', () => {
    const whole = { first: '2020-01-01', last: '2020-12-31' };
    expect(zoomed(whole, 0, 0.5, whole)).toEqual({ first: '2020-01-01', last: '2020-07-01' });
    expect(zoomed({ first: '2020-11-01', last: '2020-12-31' }, 1, 4, whole).last).toBe('2020-12-31');
    expect(zoomed(whole, 0.3, 9, whole)).toEqual(whole);
  });
});

describe('the brush', () => {
  const bins = binsOf(some, { first: '2020-01-01', last: '2020-06-30' }, 'month');

  it('covers the bars that a range touches, and gives the range of its bars', () => {
    expect(brushOf({ first: '2020-02-10', last: '2020-04-01' }, bins)).toEqual({ from: 1, to: 3 });
    expect(brushOf({ first: null, last: '2020-02-01' }, bins)).toEqual({ from: 0, to: 1 });
    expect(brushOf({ first: '2021-01-01', last: null }, bins)).toBeNull();
    expect(rangeOfBrush({ from: 1, to: 3 }, bins)).toEqual({ first: '2020-02-01', last: '2020-04-30' });
  });

  it('is taken by an edge when pressed near one, and its edges may pass each other', () => {
    const brush = { from: 2, to: 3 };
    expect(gripAt(2 / 6 + 0.01, brush, 6, 0.02)).toBe('from');
    expect(gripAt(4 / 6, brush, 6, 0.02)).toBe('to');
    expect(gripAt(0.5, brush, 6, 0.02)).toBe('new');
    expect(movedBrush(brush, 'from', 5)).toEqual({ from: 3, to: 5 });
  });
});
