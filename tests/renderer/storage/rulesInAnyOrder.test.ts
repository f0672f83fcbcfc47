import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/core/labels';
import type { RuleEffect, RuleId } from '../../../src/core/rules/sourceRule';
import { LINE_PLACES } from '../../../src/core/rules/sourceRule';
import { correctArticle } from '../../../src/renderer/storage/commands/correctArticle';
import { removeRule } from '../../../src/renderer/storage/commands/removeRule';
import { renameSource } from '../../../src/renderer/storage/commands/renameSource';
import { setRule } from '../../../src/renderer/storage/commands/setRule';
import { redo, undo } from '../../../src/renderer/storage/commands/undo';

import { aSource, contents, IDS, type One, PAGES, settled } from './aSource';

/** One that says which domain it is from. */
const ADDRESSED = `${PAGES[0]?.replaceAll('month', 'week')}\nhttps://www.vell.example/ferry\n`;

const aMatch = fc.constantFrom(
  { kind: 'begins', text: 'People who' } as const,
  { kind: 'shape', text: 'The 1 plan was settled on Thursday' } as const,
  { kind: 'text', texts: ['Home', 'Sport'] } as const,
  { kind: 'begins', text: 'Our newsroom' } as const,
);
const anEffect: fc.Arbitrary<RuleEffect> = fc.oneof(
  fc
    .tuple(aMatch, fc.constantFrom(...LINE_PLACES), fc.constantFrom(...LABELS.map(({ label }) => label)))
    .map(([match, place, label]) => ({ kind: 'label', match, place, label }) as const),
  fc
    .constantFrom('dayMonth' as const, 'monthDay' as const)
    .map((order) => ({ kind: 'dateOrder', order }) as const),
  fc.constant({ kind: 'unlearned', text: 'Radio Vell listeners pay for this reporting' } as const),
  fc.constant({ kind: 'domain', domain: 'vell.example' } as const),
);
const aRuleId = fc.constantFrom('a', 'b', 'c').map((id) => id as RuleId);
const aName = fc.constantFrom('Radio Vell', 'Vell Media', 'Tamsin Courier');
type Step = (one: One) => Promise<unknown>;
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(aRuleId, aName, fc.boolean(), anEffect).map(
    ([id, source, isOn, effect]): Step =>
      ({ library }) =>
        setRule(library, { rule: { id, source, isOn, effect } }),
  ),
  aRuleId.map(
    (id): Step =>
      ({ library }) =>
        removeRule(library, { id }),
  ),
  fc.tuple(aName, aName).map(
    ([from, to]): Step =>
      ({ library }) =>
        renameSource(library, { from, to }),
  ),
  fc.tuple(fc.constantFrom(...IDS), fc.constantFrom('Vell Media', null)).map(
    ([id, value]): Step =>
      ({ library }) =>
        correctArticle(library, { id, changes: [{ kind: 'field', field: 'source', value }] }),
  ),
  fc.constant<Step>(settled),
);

describe('rules in any order', () => {
  it('come back with a library made again, and undo goes back exactly', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 8 }), async (steps) => {
        const one = await aSource([...PAGES, ADDRESSED]);
        const start = await contents(one);
        for (const step of steps) await step(one);
        await settled(one);
        const end = await contents(one);
        let taken = 0;
        while ((await undo(one.library)).undone !== null) taken += 1;
        await settled(one);
        expect(await contents(one)).toEqual(start);
        for (let n = 0; n < taken; n += 1) await redo(one.library);
        await settled(one);
        expect(await contents(one)).toEqual(end);
        const anew = await one.reopened({ dbName: `${one.dbName}-new` });
        await settled(anew);
        expect(await contents(anew)).toEqual(end);
        await anew.close();
      }),
      { numRuns: 8 },
    );
  });
});
