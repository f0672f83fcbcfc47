import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markRead } from '../../../src/renderer/storage/commands/markRead';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { tagArticles } from '../../../src/renderer/storage/commands/tagArticles';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import { redo, undo } from '../../../src/renderer/storage/commands/undo';
import { overview } from '../../../src/renderer/storage/queries/overview';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary, connect } from './aLibrary';
import { anyStep, contents, NAMES } from './anyStep';

async function aUsedLibrary() {
  const one = await aLibrary();
  await one.add(...NAMES.map((name) => aParsedArticle(name)));
  await tagArticles(one.library, {
    ids: [idOf('ferry'), idOf('harbour')],
    add: ['coast', 'to cite'],
    remove: [],
  });
  await starArticles(one.library, { ids: [idOf('eelgrass')], value: true });
  await one.add(aParsedArticle('late'));
  await markRead(one.library, { ids: [idOf('late')], value: true });
  await trashArticles(one.library, { ids: [idOf('dredging')], value: true });
  return one;
}

describe('a library', () => {
  it('that was deleted is made again from the archive, mark for mark', async () => {
    const one = await aUsedLibrary();
    const before = await contents(one.library);
    const again = await one.reopened({ dbName: `${one.dbName}-new` });
    await again.feed.applied(again.archive.lastSeq);
    expect(await contents(again.library)).toEqual(before);
    expect(again.library.undoState.undo.map((step) => step.seq)).toEqual(
      one.library.undoState.undo.map((step) => step.seq),
    );
  });

  it('that is behind catches up and no more', async () => {
    const one = await aUsedLibrary();
    const before = await contents(one.library);
    await one.db.values.put({ key: 'lastSeq', value: 2 });
    const again = await one.reopened();
    await again.feed.applied(again.archive.lastSeq);
    expect(await contents(again.library)).toEqual(before);
  });

  it('of another archive is emptied and made again', async () => {
    const one = await aUsedLibrary();
    await one.close();
    const other = await aLibrary();
    await other.add(aParsedArticle('elsewhere'));
    await other.close();
    const mixed = await aLibrary({ folder: other.folder, dbName: one.dbName });
    await mixed.feed.applied(mixed.archive.lastSeq);
    expect((await mixed.db.articles.toArray()).map((row) => row.id)).toEqual([idOf('elsewhere')]);
    expect((await overview(mixed.library)).tags).toEqual([]);
  });

  it('that is ahead of its archive keeps what it has, and nothing more is written', async () => {
    const one = await aUsedLibrary();
    const before = await contents(one.library);
    await one.close();
    const [journal] = readdirSync(path.join(one.folder, 'journal'));
    const file = path.join(one.folder, 'journal', journal ?? '');
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${lines.slice(0, 3).join('\n')}\n`);
    const again = await aLibrary({ folder: one.folder, dbName: one.dbName });
    expect(await contents(again.library)).toEqual(before);
    expect(again.archive.state).toMatchObject({
      kind: 'readOnly',
      damage: [{ what: expect.stringContaining('its journal ends at event 3') }],
    });
    await expect(starArticles(again.library, { ids: [idOf('ferry')], value: true })).rejects.toMatchObject({
      code: 'archiveReadOnly',
    });
  });

  it('whose archive was replaced by an older one that went on is made again', async () => {
    const one = await aUsedLibrary();
    await one.close();
    const other = await aLibrary();
    for (const name of [...NAMES, 'late', 'later', 'latest', 'last'])
      await other.add(aParsedArticle(`b ${name}`));
    await one.db.open();
    await one.db.values.put({ key: 'archiveId', value: other.archive.card.id });
    one.db.close();
    await other.close();
    const mixed = await aLibrary({ folder: other.folder, dbName: one.dbName });
    await mixed.feed.applied(mixed.archive.lastSeq);
    expect(await mixed.db.articles.count()).toBe(8);
  });

  it('gets again what it did not acknowledge when its line breaks', async () => {
    const one = await aUsedLibrary();
    const second = connect(one.feed, one.replica);
    await starArticles(one.library, { ids: [idOf('ferry')], value: true });
    expect(one.library.columns.marksOf(idOf('ferry'))?.isStarred).toBe(true);
    second.close();
  });

  it('refuses an act when the archive does, and is unchanged', async () => {
    const one = await aUsedLibrary();
    const before = await contents(one.library);
    await one.archive.close();
    await expect(starArticles(one.library, { ids: [idOf('ferry')], value: true })).rejects.toThrow();
    expect(await contents(one.library)).toEqual(before);
  });
});

describe('undo', () => {
  it('after any sequence of steps goes back to the start, and redo to the end', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 40 }), async (steps) => {
        const { library, add, close } = await aLibrary();
        await add(...NAMES.map((name) => aParsedArticle(name)));
        const withoutRev = async () => {
          const all = await contents(library);
          // Reading one article is no step, so it is not taken back.
          return { ...all, articles: all.articles.map(({ rev: _, isRead: __, ...row }) => row) };
        };
        const start = await withoutRev();
        for (const step of steps) await step(library);
        const end = await withoutRev();
        let taken = 0;
        while ((await undo(library)).undone !== null) taken += 1;
        expect(await withoutRev()).toEqual(start);
        for (let n = 0; n < taken; n += 1) await redo(library);
        expect(await withoutRev()).toEqual(end);
        expect((await redo(library)).redone).toBeNull();
        await close();
      }),
      { numRuns: 12 },
    );
  });

  it('and any sequence of steps are there again after a rebuild, with what can be undone', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ arbitrary: anyStep, weight: 4 }, { arbitrary: fc.constant(undo), weight: 1 }), {
          minLength: 1,
          maxLength: 30,
        }),
        async (steps) => {
          const one = await aLibrary();
          await one.add(...NAMES.map((name) => aParsedArticle(name)));
          for (const step of steps) await step(one.library);
          const before = await contents(one.library);
          const { undoState } = one.library;
          const again = await one.reopened({ dbName: `${one.dbName}-new` });
          await again.feed.applied(again.archive.lastSeq);
          expect(await contents(again.library)).toEqual(before);
          expect(again.library.undoState).toEqual(undoState);
          await again.close();
        },
      ),
      { numRuns: 8 },
    );
  });

  it('goes on after a restart', async () => {
    const one = await aUsedLibrary();
    const again = await one.reopened();
    await undo(again.library);
    expect((await overview(again.library)).trash).toBe(0);
    await undo(again.library);
    expect((await overview(again.library)).starred).toBe(0);
    await redo(again.library);
    expect((await overview(again.library)).starred).toBe(1);
  });

  it('forgets what could be done again once something else is done', async () => {
    const { library } = await aUsedLibrary();
    await undo(library);
    await starArticles(library, { ids: [idOf('ferry')], value: true });
    expect((await redo(library)).redone).toBeNull();
  });
});
