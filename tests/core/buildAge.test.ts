import { describe, expect, it } from 'vitest';
import { isOldBuild } from '../../src/core/buildAge';

const BUILT = '2026-03-10T08:00:00.000Z';

describe('the age of a build', () => {
  it.each([
    ['2026-03-10T08:00:00Z', false],
    ['2026-09-10T07:59:59Z', false],
    ['2026-09-10T08:00:01Z', true],
    ['2027-01-01T00:00:00Z', true],
  ])('at %s is old: %s', (now, isOld) => expect(isOldBuild(BUILT, new Date(now))).toBe(isOld));

  it('is nothing to warn of when the clock is wrong or it is not known', () => {
    expect(isOldBuild(BUILT, new Date('2020-01-01T00:00:00Z'))).toBe(false);
    expect(isOldBuild('', new Date('2026-03-10T08:00:00Z'))).toBe(false);
  });
});
