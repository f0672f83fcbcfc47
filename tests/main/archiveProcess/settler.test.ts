import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ImportId } from '../../../src/core/article';
import { ImportRun } from '../../../src/main/importer/importRun';
import { BatchReader } from '../../../src/main/importer/readBatches';
import { unpacked } from '../../../src/renderer/storage/bodies';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import { aLibrary } from '../../renderer/storage/aLibrary';
import { aSourcePage, SOURCE_PAGES } from './settlerPages';

type One = Awaited<ReturnType<typeof aLibrary>>;

const ALL = Array.from({ length: SOURCE_PAGES }, (_, n) => n);

function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-settler-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes pages under their names, as they were saved, and answers their paths. */
function written(folder: string, pages: readonly (readonly [name: string, text: string])[]) {
  return pages.map(([name, text]) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, 1_700_000_000, 1_700_000_000);
    return file;
  });
}

let imports = 0;
async function imported(one: One, paths: readonly string[]) {
  imports += 1;
  await one.settler.stop();
  return new ImportRun(
    { importId: `import-${imports}` as ImportId, roots: paths, mirrorsFolders: false },
    one.archive,
    one.parser,
    new BatchReader(),
    one.feed,
  ).run();
}

async function settled(one: One) {
  one.settler.wake();
  await one.settler.settled();
  expect(one.troubles).toEqual([]);
}

/** What was made of the originals, without when and from which of several equal files they came. */
async function made({ db }: One) {
  const bodies = (await db.bodies.orderBy('id').toArray()).map(unpacked);
  const rows = await db.articles.orderBy('id').toArray();
  return {
    bodies: bodies.map(({ id, text, extraction, labels }) => ({ id, text, extraction, labels })),
    rows: rows.map(({ addedAt: _, importId: __, rev: ___, page: ____, ...row }) => row),
    marks: await db.profileMarks.orderBy('id').toArray(),
  };
}

const pagesOf = (numbers: readonly number[]) =>
  numbers.map((n) => [`page ${n}.txt`, aSourcePage(n)] as const);

describe('settling', () => {
  it('extracts a source again with what its pages share', async () => {
    const one = await aLibrary();
    await imported(one, written(aFolder(), pagesOf(ALL)));
    const before = await made(one);
    await settled(one);
    const after = await made(one);
    expect(after.marks).toHaveLength(SOURCE_PAGES);
    expect(after.bodies).not.toEqual(before.bodies);
    expect(after.bodies.map(({ text }) => text)).toEqual(before.bodies.map(({ text }) => text));
  });

  it('does nothing the second time, and writes no row anew', async () => {
    const one = await aLibrary();
    await imported(one, written(aFolder(), pagesOf(ALL)));
    await settled(one);
    const rows = await one.db.articles.toArray();
    const changes = one.changes.length;
    await settled(one);
    expect(await one.db.articles.toArray()).toEqual(rows);
    expect(one.changes).toHaveLength(changes);
  });

  it('keeps what the user gave the articles, and gives changed rows a later revision', async () => {
    const one = await aLibrary();
    await imported(one, written(aFolder(), pagesOf(ALL)));
    const ids = [...one.library.columns.articleIds()];
    await starArticles(one.library, { ids, value: true });
    await trashArticles(one.library, { ids: ids.slice(0, 1), value: true });
    const { lastSeq } = one.library;
    await settled(one);
    const rows = await one.db.articles.toArray();
    expect(ids.every((id) => one.library.columns.marksOf(id)?.isStarred)).toBe(true);
    expect(ids.filter((id) => one.library.columns.marksOf(id)?.isTrashed)).toHaveLength(1);
    const later = rows.filter(({ rev }) => rev > lastSeq);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every(({ rev }) => rev < lastSeq + 1)).toBe(true);
    expect(one.library.lastSeq).toBe(lastSeq);
  });

  it('counts the versions of a page once', async () => {
    const folder = aFolder();
    const one = await aLibrary();
    for (const turn of [0, 1, 2, 3])
      await imported(one, written(folder, [['page 0.txt', aSourcePage(0, turn)]]));
    await settled(one);
    expect((await made(one)).marks).toEqual([]);
  });

  it('goes on after a restart where it was stopped, and comes to the same', async () => {
    const files = written(aFolder(), pagesOf(ALL));
    const whole = await aLibrary();
    await imported(whole, files);
    await settled(whole);
    const one = await aLibrary();
    await imported(one, files);
    one.settler.wake();
    await one.settler.stop();
    expect((await one.feed.ask('profiles')).settled).toBeNull();
    const again = await one.reopened();
    await settled(again);
    expect(await made(again)).toEqual(await made(whole));
  });

  it('comes to the same in a library that is made again, with and without the file of signs', async () => {
    const one = await aLibrary();
    await imported(one, written(aFolder(), pagesOf(ALL)));
    await settled(one);
    const before = await made(one);
    const again = await one.reopened({ dbName: `${one.dbName}-new` });
    await again.feed.applied(again.archive.lastSeq);
    await settled(again);
    expect(await made(again)).toEqual(before);
    await again.close();
    rmSync(path.join(one.folder, 'cache'), { recursive: true });
    const third = await aLibrary({ folder: one.folder, dbName: `${one.dbName}-third` });
    await third.feed.applied(third.archive.lastSeq);
    await settled(third);
    expect(await made(third)).toEqual(before);
  });

  it('reads everything again when another version of the program did it', async () => {
    const one = await aLibrary();
    await imported(one, written(aFolder(), pagesOf(ALL)));
    await settled(one);
    const before = await made(one);
    const [row] = await one.db.articles.toArray();
    if (row !== undefined) await one.db.articles.put({ ...row, headline: 'As an older version read it' });
    const again = await one.reopened({ software: 'newer' });
    await settled(again);
    expect(await made(again)).toEqual(before);
    expect((await again.feed.ask('profiles')).settled?.software).toBe('newer');
  });

  it('tries again when the library could not take it', async () => {
    const one = await aLibrary();
    await imported(one, written(aFolder(), pagesOf(ALL)));
    const revise = one.feed.revise.bind(one.feed);
    one.feed.revise = () => {
      one.feed.revise = revise;
      return Promise.reject(new Error('the disk is full'));
    };
    one.settler.wake();
    await one.settler.settled();
    expect(one.troubles).toEqual([new Error('the disk is full')]);
    await expect.poll(async () => (await made(one)).marks.length, { timeout: 5000 }).toBe(SOURCE_PAGES);
  });

  it('forgets a page that was purged', async () => {
    const one = await aLibrary();
    const files = written(aFolder(), pagesOf(ALL.slice(0, 3)));
    await imported(one, files);
    await settled(one);
    expect((await made(one)).marks).toHaveLength(3);
    const [gone] = [...one.library.columns.articleIds()];
    if (gone === undefined) throw new Error('no article');
    await trashArticles(one.library, { ids: [gone], value: true });
    const event = await one.archive.purge([gone]);
    if (event !== null) one.feed.announce(event);
    await settled(one);
    expect((await made(one)).marks).toEqual([]);
  });
});

/** Imports of some of the pages each, in any order, with repeats and copies, which together bring them all. */
const someImports = fc
  .array(
    fc.array(fc.record({ n: fc.constantFrom(...ALL), isCopy: fc.boolean(), isOther: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    }),
    { maxLength: 5 },
  )
  .chain((some) =>
    fc.shuffledSubarray(ALL, { minLength: SOURCE_PAGES }).map((order) => [
      ...some,
      ...order.map((n) => [
        { n, isCopy: false, isOther: false },
        { n, isCopy: false, isOther: true },
      ]),
    ]),
  )
  .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));

describe('once its sources have settled', () => {
  it('a library is the same whatever the order, repeats and copies of the imports', {
    timeout: 120_000,
  }, async () => {
    const nameOf = (n: number, isOther: boolean) => `${isOther ? 'other ' : ''}page ${n}.txt`;
    const textOf = (n: number, isOther: boolean) => aSourcePage(n, isOther ? 1 : 0);
    const reference = await aLibrary();
    await imported(
      reference,
      written(
        aFolder(),
        ALL.flatMap((n) => [false, true].map((other) => [nameOf(n, other), textOf(n, other)] as const)),
      ),
    );
    await settled(reference);
    const wanted = await made(reference);
    await fc.assert(
      fc.asyncProperty(someImports, fc.array(fc.boolean(), { minLength: 20 }), async (list, pauses) => {
        const folder = aFolder();
        const one = await aLibrary();
        for (const [turn, batch] of list.entries()) {
          const files = batch.map(({ n, isCopy, isOther }) => {
            const name = nameOf(n, isOther);
            return [isCopy ? `copy of ${name}` : name, textOf(n, isOther)] as const;
          });
          await imported(one, written(folder, files));
          // Settling comes between imports, or not, or is cut short.
          if (pauses[turn % pauses.length] === true) await settled(one);
          else one.settler.wake();
        }
        await settled(one);
        expect(await made(one)).toEqual(wanted);
        await one.close();
      }),
      { numRuns: 10 },
    );
  });
});
