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

  it('follows the last seconds, not the whole run', () => {
    expect(filesPerSecond(samples([0, 0], [9000, 400], [13_000, 4400], [17_000, 8400]))).toBe(1000);
  });

  it('is unknown rather than 0 while a batch takes long', () => {
    expect(filesPerSecond(samples([0, 100], [4000, 100]))).toBeNull();
  });

  it('starts afresh with the next import', () => {
    expect(filesPerSecond(samples([9000, 9000], [0, 0], [1000, 500]))).toBe(500);
  });
});
