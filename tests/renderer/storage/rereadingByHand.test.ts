import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectionChange } from '../../../src/core/correction';
import { LABELS } from '../../../src/core/labels';
import { correctArticle } from '../../../src/renderer/storage/commands/correctArticle';
import { rereadPages } from '../../../src/renderer/storage/commands/rereadPages';
import { rereading } from '../../../src/renderer/storage/queries/rereading';
import { aSource, contents, IDS, settled } from './aSource';

const aChange: fc.Arbitrary<CorrectionChange> = fc.oneof(
  fc.record({
    kind: fc.constant('field' as const),
    field: fc.constantFrom('headline' as const, 'byline' as const, 'source' as const),
    value: fc.constantFrom('By hand', null),
  }),
  fc.record({
    kind: fc.constant('lines' as const),
    lines: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 }),
    label: fc.constantFrom(...LABELS.map(({ label }) => label)),
  }),
);

describe('whatever was set by hand', () => {
  it('reading again changes nothing in a library that is settled', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...IDS), aChange), { minLength: 1, maxLength: 6 }),
        async (corrections) => {
          const one = await aSource();
          for (const [id, change] of corrections)
            await correctArticle(one.library, { id, changes: [change] });
          await settled(one);
          const before = await contents(one);
          await rereadPages(one.library, { source: null });
          await settled(one);
          expect(await contents(one)).toEqual(before);
          expect(await rereading(one.library)).toMatchObject({ state: 'ended', changed: 0 });
          await one.close();
        },
      ),
      { numRuns: 15 },
    );
  });
});
