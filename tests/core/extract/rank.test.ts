import { describe, expect, it } from 'vitest';
import { chances, type RankerWeights } from '../../../src/core/extract/rank';

const WEIGHTS: RankerWeights = {
  headline: {},
  published: {
    none: [0, 0, 0],
    beside: [0, 1, 0],
    labelled: [0, 1, 0],
    // Together with a label it speaks against the value, alone it says nothing.
    update: [0, -1, 2],
    past: [0, 0, -2],
  },
  byline: {},
};

function scoreOf(...evidence: readonly string[]): number {
  const [only] = chances('published', [{ key: 'a', value: 1, evidence }], ['none'], WEIGHTS);
  const chance = only?.chance ?? 0;
  return Math.log(chance / (1 - chance));
}

describe('ranking', () => {
  it('adds up what each observation adds to a hidden unit, and counts the unit above nothing only', () => {
    expect(scoreOf('labelled')).toBeCloseTo(1);
    expect(scoreOf('labelled', 'beside')).toBeCloseTo(2);
    expect(scoreOf('labelled', 'update')).toBeCloseTo(-2);
    expect(scoreOf('update', 'past')).toBeCloseTo(0);
  });

  it('gives evidence without a weight none', () => {
    expect(scoreOf('never seen')).toBeCloseTo(0);
  });

  it('adds the chances of a value found twice', () => {
    const twice = chances(
      'published',
      [
        { key: 'a', value: 1, evidence: [] },
        { key: 'b', value: 2, evidence: [] },
        { key: 'a', value: 3, evidence: ['beside'] },
      ],
      ['none'],
      WEIGHTS,
    );
    expect(twice.map(({ best }) => best.value)).toEqual([3, 2]);
    expect(twice[0]?.chance).toBeCloseTo((1 + Math.E) / (3 + Math.E));
  });
});
