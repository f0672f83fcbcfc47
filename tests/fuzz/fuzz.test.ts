import fc from 'fast-check';
import { describe, it } from 'vitest';
import { PARSERS } from './parsers';

// The short form of `npm run fuzz`.
describe('what is damaged at random', () => {
  it.each(Object.entries(PARSERS))('is read, or named, by the reader of %s', async (_, parser) => {
    await fc.assert(parser, { numRuns: 60 });
  });

  it('finds the query that was once read another way when printed', async () => {
    await fc.assert(PARSERS['query'] ?? fc.asyncProperty(fc.constant(0), async () => false), {
      numRuns: 1,
      examples: [['tag:":"*']],
    });
  });
});
