import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleId, articleIdOfSha256, type ImportId } from '../../../src/core/article';
import type { CorrectionChange } from '../../../src/core/correction';
import { LABELS } from '../../../src/core/labels';
import { unpacked } from '../../../src/renderer/storage/bodies';
import { correctArticle } from '../../../src/renderer/storage/commands/correctArticle';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { redo, undo } from '../../../src/renderer/storage/commands/undo';
import { article } from '../../../src/renderer/storage/queries/article';
import { aSourcePage, SOURCE_PAGES } from '../../main/archiveProcess/settlerPages';
import { aLibrary } from './aLibrary';

type One = Awaited<ReturnType<typeof aLibrary>>;
const PAGES = Array.from({ length: SOURCE_PAGES }, (_, n) => aSourcePage(n));
const IDS = PAGES.map((text) => articleIdOfSha256(createHash('sha256').update(text).digest('hex')));
const [FIRST] = IDS as [ArticleId];

/** A library with the pages of one outlet, settled: what its pages share is known. */
async function aSource() {
  const one = await aLibrary();
  const originals = PAGES.map((text, n) => {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const modifiedAt = '2024-01-02T03:04:05.000Z';
    return { sha256, path: `/pages/page ${n}.txt`, modifiedAt, bytes, sizeBytes: bytes.length };
  });
  one.feed.announce(await one.archive.addOriginals('import-1' as ImportId, originals));
  await one.feed.applied(one.archive.lastSeq);
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
    rows: rows.map(({ rev: _, ...row }) => ({ ...row, ...library.columns.marksOf(row.id) })),
    bodies: (await db.bodies.orderBy('id').toArray()).map(unpacked),
    marks: await db.profileMarks.orderBy('id').toArray(),
    corrections: await db.corrections.orderBy('id').toArray(),
    held: [...library.corrections].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

const shown = async ({ library }: One, id = FIRST) => (await article(library, { id }))?.extraction;
const byHand = (field: 'headline' | 'published' | 'byline' | 'source', value: string | null) =>
  ({ kind: 'field', field, value }) as const;

describe('what is set by hand', () => {
  it('stands at once, in reader and list, with the source’s profile still heeded', async () => {
    const one = await aSource();
    const before = await shown(one);
    const { marks } = await contents(one);
    expect(marks.some(({ id }) => id === FIRST)).toBe(true);
    const changes = [byHand('headline', '  Dredging   vote put off '), byHand('published', '2022-01-31')];
    expect(await correctArticle(one.library, { id: FIRST, changes })).toEqual({ changed: 1 });
    expect(await shown(one)).toMatchObject({
      headline: 'Dredging vote put off',
      published: '2022-01-31',
      blocks: before?.blocks,
    });
    expect(await one.db.articles.get(FIRST)).toMatchObject({ headline: 'Dredging vote put off' });
    expect((await contents(one)).marks).toEqual(marks);
    expect((await one.feed.ask('profiles')).settled).not.toBeNull();
  });

  it('of a line takes it out of the story, and the rest is read around it', async () => {
    const one = await aSource();
    const line = (await shown(one))?.blocks[0]?.lines[0] ?? 0;
    await correctArticle(one.library, {
      id: FIRST,
      changes: [{ kind: 'lines', lines: [line], label: 'furniture' }],
    });
    const found = await shown(one);
    expect(found?.labels[line - 1]).toBe('furniture');
    expect(found?.blocks.some(({ lines }) => lines[0] === line)).toBe(false);
  });

  it('keeps the marks of the article and changes no other of its source', async () => {
    const one = await aSource();
    await starArticles(one.library, { ids: [FIRST], value: true });
    const before = await contents(one);
    await correctArticle(one.library, { id: FIRST, changes: [byHand('source', 'Tamsin Courier')] });
    await settled(one);
    const after = await contents(one);
    const others = ({ bodies }: typeof before) => bodies.filter(({ id }) => id !== FIRST);
    expect(others(after)).toEqual(others(before));
    expect((await one.db.articles.get(FIRST))?.source).toBe('Tamsin Courier');
    expect(one.library.columns.marksOf(FIRST)?.isStarred).toBe(true);
  });

  it('refuses a day that is none, and what is not in the library', async () => {
    const { library } = await aSource();
    const refused = correctArticle(library, { id: FIRST, changes: [byHand('published', '2023-02-30')] });
    await expect(refused).rejects.toMatchObject({ code: 'fieldValue', detail: '2023-02-30' });
    const id = '0'.repeat(32) as ArticleId;
    const gone = correctArticle(library, { id, changes: [byHand('byline', null)] });
    await expect(gone).rejects.toMatchObject({ code: 'notFound' });
  });

  it('set to what it is already, or given back where nothing was set, is no act', async () => {
    const { library } = await aSource();
    const none = [{ kind: 'fieldAutomatic', field: 'byline' }, { kind: 'allAutomatic' }] as const;
    expect(await correctArticle(library, { id: FIRST, changes: none })).toEqual({ changed: 0 });
    await correctArticle(library, { id: FIRST, changes: [byHand('byline', 'Dov Halloran')] });
    const again = { id: FIRST, changes: [byHand('byline', 'Dov Halloran')] };
    expect(await correctArticle(library, again)).toEqual({ changed: 0 });
  });
});

const aField = fc.constantFrom('headline', 'published', 'byline', 'source');
const someLines = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 });
const aChange: fc.Arbitrary<CorrectionChange> = fc.oneof(
  fc.tuple(aField, fc.constantFrom('2021-03-04', null)).map(([field, value]) => byHand(field, value)),
  aField.map((field) => ({ kind: 'fieldAutomatic', field }) as const),
  fc
    .tuple(someLines, fc.constantFrom(...LABELS.map(({ label }) => label)))
    .map(([lines, label]) => ({ kind: 'lines', lines, label }) as const),
  someLines.map((lines) => ({ kind: 'linesAutomatic', lines }) as const),
  fc.constant({ kind: 'allAutomatic' } as const),
);
const aStep = fc.tuple(fc.constantFrom(...IDS), fc.array(aChange, { minLength: 1, maxLength: 3 }));

describe('corrections in any order', () => {
  it('survive reading everything again and a library made again, and undo goes back exactly', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 8 }), async (steps) => {
        const one = await aSource();
        const start = await contents(one);
        for (const [id, changes] of steps) await correctArticle(one.library, { id, changes });
        await settled(one);
        const end = await contents(one);
        let taken = 0;
        while ((await undo(one.library)).undone !== null) taken += 1;
        await settled(one);
        expect(await contents(one)).toEqual(start);
        for (let n = 0; n < taken; n += 1) await redo(one.library);
        await settled(one);
        expect(await contents(one)).toEqual(end);
        const newer = await one.reopened({ software: 'newer' });
        await settled(newer);
        expect(await contents(newer)).toEqual(end);
        const anew = await newer.reopened({ dbName: `${one.dbName}-new` });
        await settled(anew);
        expect(await contents(anew)).toEqual(end);
        await anew.close();
      }),
      { numRuns: 8 },
    );
  });
});
