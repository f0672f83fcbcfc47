import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleId, articleIdOfSha256, type ImportId } from '../../../src/core/article';
import type { CorrectionChange } from '../../../src/core/correction';
import { extract } from '../../../src/core/extract/extract';
import { LABELS } from '../../../src/core/labels';
import type { RuleEffect, RuleId, SourceRule } from '../../../src/core/rules/sourceRule';
import { LINE_PLACES } from '../../../src/core/rules/sourceRule';
import { previewRules } from '../../../src/main/archiveProcess/previewRules';
import { correctArticle } from '../../../src/renderer/storage/commands/correctArticle';
import { removeRule } from '../../../src/renderer/storage/commands/removeRule';
import { renameSource } from '../../../src/renderer/storage/commands/renameSource';
import { setRule } from '../../../src/renderer/storage/commands/setRule';
import { redo, undo } from '../../../src/renderer/storage/commands/undo';
import { article } from '../../../src/renderer/storage/queries/article';
import { aSourcePage, SOURCE_PAGES } from '../../main/archiveProcess/settlerPages';
import { aLibrary } from './aLibrary';

type One = Awaited<ReturnType<typeof aLibrary>>;
const PAGES = Array.from({ length: SOURCE_PAGES }, (_, n) => aSourcePage(n));
const idOfText = (text: string) => articleIdOfSha256(createHash('sha256').update(text).digest('hex'));
const IDS = PAGES.map(idOfText);
const [FIRST, SECOND] = IDS as [ArticleId, ArticleId];

async function add(one: One, pages: readonly string[]) {
  const originals = pages.map((text) => {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `/pages/${sha256.slice(0, 8)}.txt`;
    return { sha256, path, modifiedAt: '2024-01-02T03:04:05.000Z', bytes, sizeBytes: bytes.length };
  });
  one.feed.announce(await one.archive.addOriginals('import-1' as ImportId, originals));
}

/** A library with the pages of one outlet, settled: what its pages share is known. */
async function aSource(pages: readonly string[] = PAGES) {
  const one = await aLibrary();
  await add(one, pages);
  await settled(one);
  return one;
}

async function settled(one: One) {
  await one.feed.applied(one.archive.lastSeq);
  one.settler.wake();
  await one.settler.settled();
  expect(one.troubles).toEqual([]);
}

async function contents({ db, library }: One) {
  const rows = await db.articles.orderBy('id').toArray();
  return {
    rows: rows.map(({ rev: _, addedAt: __, ...row }) => row),
    bodies: await db.bodies.orderBy('id').toArray(),
    marks: await db.profileMarks.orderBy('id').toArray(),
    rules: await db.rules.orderBy('id').toArray(),
    held: [...library.rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const shown = async ({ library }: One, id = FIRST) => (await article(library, { id }))?.extraction;

function aRule(effect: RuleEffect, parts: Partial<SourceRule> = {}): SourceRule {
  return { id: 'rule-1' as RuleId, source: 'Radio Vell', isOn: true, effect, ...parts };
}
const COSTS = aRule({
  kind: 'label',
  match: { kind: 'begins', text: 'People who had written' },
  place: 'anywhere',
  label: 'caption',
});

describe('a rule', () => {
  it('changes every page of its source that it means, and undo takes it back completely', async () => {
    const one = await aSource();
    const before = await contents(one);
    expect(await setRule(one.library, { rule: COSTS })).toEqual({ changed: 1 });
    await settled(one);
    for (const id of IDS)
      expect((await shown(one, id))?.blocks.filter(({ label }) => label === 'caption')).toHaveLength(1);
    await undo(one.library);
    await settled(one);
    expect(await contents(one)).toEqual(before);
    await redo(one.library);
    await settled(one);
    expect((await shown(one, SECOND))?.blocks.some(({ label }) => label === 'caption')).toBe(true);
  });

  it('leaves what was set by hand, before and after it', async () => {
    const one = await aSource();
    const line = PAGES[0]?.split('\n').findIndex((text) => text.startsWith('People who')) ?? 0;
    const changes: readonly CorrectionChange[] = [
      { kind: 'lines', lines: [line + 1], label: 'paragraph' },
      { kind: 'field', field: 'byline', value: 'Dov Halloran' },
    ];
    await correctArticle(one.library, { id: FIRST, changes });
    await setRule(one.library, { rule: COSTS });
    await settled(one);
    expect((await shown(one))?.labels[line]).toBe('paragraph');
    expect((await shown(one))?.byline).toBe('Dov Halloran');
    expect((await shown(one, SECOND))?.blocks.some(({ label }) => label === 'caption')).toBe(true);
  });

  it('is heeded by pages that come later, as by those that were there', async () => {
    const late = await aSource(PAGES.slice(0, 3));
    await setRule(late.library, { rule: COSTS });
    await add(late, PAGES.slice(3));
    await settled(late);
    const early = await aSource();
    await setRule(early.library, { rule: COSTS });
    await settled(early);
    const { bodies, marks } = await contents(late);
    expect({ bodies, marks }).toMatchObject({
      bodies: (await contents(early)).bodies,
      marks: (await contents(early)).marks,
    });
  });

  it('that keeps a learned line reads it as if nothing had been learned of it', async () => {
    const one = await aSource();
    const learned = IDS.flatMap((id, n) => {
      const text = PAGES[n] ?? '';
      const alone = extract(text, { seenAt: '2024-01-02T03:04:05.000Z', folders: [] }).labels;
      return text.split('\n').map((line, at) => ({ id, line, at, alone: alone[at] }));
    });
    const labelOf = async ({ id, at }: { id: ArticleId; at: number }) => (await shown(one, id))?.labels[at];
    const lost = [];
    for (const line of learned)
      if (line.line !== '' && line.alone === 'paragraph' && (await labelOf(line)) === 'furniture')
        lost.push(line);
    expect(lost.length).toBeGreaterThan(0);
    const rules = [...new Set(lost.map(({ line }) => line))];
    for (const text of rules) {
      const id = text as RuleId;
      await setRule(one.library, { rule: aRule({ kind: 'unlearned', text }, { id }) });
    }
    await settled(one);
    for (const line of lost) expect(await labelOf(line)).toBe('paragraph');
  });

  it('that says nothing is refused, and one that is there already is no act', async () => {
    const { library } = await aLibrary();
    const empty = aRule({
      kind: 'label',
      match: { kind: 'begins', text: ' ' },
      place: 'above',
      label: 'byline',
    });
    await expect(setRule(library, { rule: empty })).rejects.toMatchObject({ code: 'ruleUnfit' });
    await setRule(library, { rule: COSTS });
    expect(await setRule(library, { rule: COSTS })).toEqual({ changed: 0 });
    expect(await removeRule(library, COSTS)).toEqual({ changed: 1 });
    expect(await removeRule(library, COSTS)).toEqual({ changed: 0 });
  });
});

describe('a preview', () => {
  const desk = ({ archive, parser, signs }: One) => ({
    archive,
    pool: parser,
    signs,
    onProgress() {},
    signal: new AbortController().signal,
  });

  it('says what the rule then does, and changes nothing itself', async () => {
    const one = await aSource();
    const line = PAGES[0]?.split('\n').findIndex((text) => text.startsWith('People who')) ?? 0;
    await correctArticle(one.library, {
      id: FIRST,
      changes: [{ kind: 'lines', lines: [line + 1], label: 'caption' }],
    });
    const before = await contents(one);
    const preview = await previewRules(desk(one), { set: [COSTS], remove: [] });
    expect(await contents(one)).toEqual(before);
    expect(preview).toMatchObject({ changed: SOURCE_PAGES - 1, same: 1, kept: 1 });
    expect(preview.articles[0]?.changes).toContainEqual({
      kind: 'line',
      line: line + 1,
      text: expect.stringMatching(/^People who/),
      before: 'paragraph',
      after: 'caption',
    });
    await setRule(one.library, { rule: COSTS });
    await settled(one);
    const after = await contents(one);
    const changed = after.bodies.filter(
      (body, n) => JSON.stringify(body) !== JSON.stringify(before.bodies[n]),
    );
    expect(changed.map(({ id }) => id).sort()).toEqual(preview.articles.map(({ id }) => id).sort());
    const back = await previewRules(desk(one), { set: [], remove: [COSTS.id] });
    expect(back.changed).toBe(SOURCE_PAGES - 1);
  });
});

describe('a source', () => {
  it('is renamed for all its pages, and made one with another', async () => {
    const one = await aSource();
    await renameSource(one.library, { from: 'Radio Vell', to: ' Vell  Media ' });
    await settled(one);
    expect(new Set((await contents(one)).rows.map(({ source }) => source))).toEqual(new Set(['Vell Media']));
    await renameSource(one.library, { from: 'Vell Media', to: 'Tamsin Courier' });
    await settled(one);
    expect((await shown(one))?.source).toBe('Tamsin Courier');
    await renameSource(one.library, { from: 'Tamsin Courier', to: 'Radio Vell' });
    await settled(one);
    expect((await shown(one))?.source).toBe('Radio Vell');
    for (let n = 0; n < 3; n += 1) await undo(one.library);
    await settled(one);
    expect((await contents(one)).rules).toEqual([]);
    expect((await shown(one))?.source).toBe('Radio Vell');
  });
});

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
        const one = await aSource();
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
