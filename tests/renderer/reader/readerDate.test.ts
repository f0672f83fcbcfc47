import { afterEach, describe, expect, it, vi } from 'vitest';
import { publishedText } from '../../../src/renderer/features/reader/readerDate';

describe('the date above an article', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'UTC'])('is the page’s own day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(publishedText('2023-09-14', null).replace(',', '')).toBe('Thursday 14 September 2023');
  });

  it('has the time when the page told one', () => {
    expect(publishedText('2023-09-14', '06:40')).toMatch(/14 September 2023, 06:40$/);
  });
});
