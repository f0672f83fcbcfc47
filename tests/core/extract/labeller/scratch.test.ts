import { describe, expect, it } from 'vitest';
import { bytes, floats, ints, onScratch, shorts } from '../../../../src/core/extract/labeller/scratch';

describe('arrays for the reading of one page', () => {
  it('are empty each time, and do not overlap', () => {
    for (let page = 0; page < 3; page++)
      onScratch(() => {
        const all = [ints(5), bytes(3), floats(7), shorts(1), ints(0), floats(200_000)];
        for (const one of all) expect(one.every((value) => value === 0)).toBe(true);
        for (const [n, one] of all.entries()) one.fill(n + 1);
        all.forEach((one, n) => {
          expect(one.every((value) => value === n + 1)).toBe(true);
        });
      });
  });

  it('are used again by the next page, but not by one within another', () => {
    const buffers = [0, 1].map(() => onScratch(() => ints(4).buffer));
    expect(buffers[1]).toBe(buffers[0]);
    onScratch(() => {
      const outer = ints(4).fill(7);
      onScratch(() => ints(4).fill(1));
      expect([...outer]).toEqual([7, 7, 7, 7]);
    });
  });

  it('last when nothing is being read, also after a failure', () => {
    expect(() =>
      onScratch(() => {
        throw new Error('unreadable');
      }),
    ).toThrow('unreadable');
    const lasting = ints(4).fill(7);
    onScratch(() => ints(4).fill(1));
    expect([...lasting]).toEqual([7, 7, 7, 7]);
  });

  it('go on in another block when one is full', () => {
    onScratch(() => {
      const many = Array.from({ length: 40 }, (_, n) => floats(100_000).fill(n));
      many.forEach((one, n) => {
        expect(one[0]).toBe(n);
        expect(one.at(-1)).toBe(n);
      });
    });
  });
});
