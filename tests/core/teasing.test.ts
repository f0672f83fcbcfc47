import { describe, expect, it } from 'vitest';
import { teasingDistance } from '../../src/core/teasing';

const on = (published: string | null, source: string | null = 'Radio Vell') => ({ source, published });

describe('a page that announces an article', () => {
  it('is of the same outlet, where both are known', () => {
    expect(teasingDistance(on('2023-09-14'), on('2023-09-14', 'Kestrel Wire'))).toBeNull();
    expect(teasingDistance(on('2023-09-14'), on('2023-09-13', null))).toBe(1);
  });

  it('is of the month after it, or of the days before', () => {
    expect(teasingDistance(on('2023-09-14'), on('2023-08-15'))).toBe(30);
    expect(teasingDistance(on('2023-09-14'), on('2023-08-01'))).toBeNull();
    expect(teasingDistance(on('2023-09-14'), on('2023-09-16'))).toBe(2);
    expect(teasingDistance(on('2023-09-14'), on('2023-09-20'))).toBeNull();
  });

  it('may be undated, but one that is dated is preferred', () => {
    const undated = teasingDistance(on(null), on('2023-09-14'));
    expect(undated).toBeGreaterThanOrEqual(teasingDistance(on('2023-09-14'), on('2023-08-14')) ?? 99);
  });
});
