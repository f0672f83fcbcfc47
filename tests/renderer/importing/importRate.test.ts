import { describe, expect, it } from 'vitest';
import {
  filesPerSecond,
  type RateSample,
  withSample,
} from '../../../src/renderer/features/importing/importRate';

const samples = (...told: readonly (readonly [elapsedMs: number, done: number])[]) =>
  told.reduce<readonly RateSample[]>((held, [elapsedMs, done]) => withSample(held, { elapsedMs, done }), []);

describe('files a second', () => {
  it('is unknown until half a second was measured', () => {
    expect(filesPerSecond(samples([0, 0], [300, 200]))).toBeNull();
  });

  it('follows the last three seconds, not the whole run', () => {
    expect(filesPerSecond(samples([0, 0], [4000, 400], [6000, 2400], [7000, 3400]))).toBe(1000);
  });

  it('starts afresh with the next import', () => {
    expect(filesPerSecond(samples([9000, 9000], [0, 0], [1000, 500]))).toBe(500);
  });
});
