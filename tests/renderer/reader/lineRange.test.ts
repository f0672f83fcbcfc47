import { describe, expect, it } from 'vitest';
import { isInRange, linesOf, rangeAfterKey } from '../../../src/renderer/features/reader/source/lineRange';

const isWorth = (line: number) => line !== 2 && line !== 5;
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe('the lines chosen in the source view', () => {
  it('step over empty lines, and stay at the ends', () => {
    expect(rangeAfterKey(key('ArrowDown'), null, 5, isWorth)).toEqual({ from: 1, to: 1 });
    expect(rangeAfterKey(key('ArrowDown'), { from: 1, to: 1 }, 5, isWorth)).toEqual({ from: 3, to: 3 });
    expect(rangeAfterKey(key('ArrowDown'), { from: 4, to: 4 }, 5, isWorth)).toEqual({ from: 4, to: 4 });
    expect(rangeAfterKey(key('End'), null, 5, isWorth)).toEqual({ from: 4, to: 4 });
  });

  it('grow with shift from where they began', () => {
    expect(rangeAfterKey(key('ArrowUp', true), { from: 4, to: 3 }, 5, isWorth)).toEqual({ from: 4, to: 1 });
  });

  it('are those between both ends that are not empty, either way round', () => {
    expect(linesOf({ from: 4, to: 1 }, isWorth)).toEqual([1, 3, 4]);
    expect([0, 1, 4, 5].map((line) => isInRange({ from: 4, to: 1 }, line))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are left alone by other keys', () => {
    expect(rangeAfterKey(key('x'), { from: 1, to: 1 }, 5, isWorth)).toBeNull();
  });
});
