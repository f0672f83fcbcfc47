import { describe, expect, it } from 'vitest';
import type { ArchiveTasks } from '../../../src/contract/archiveTasks';
import { type OpenTask, runTask } from '../../../src/main/archiveProcess/tasks';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import { undo } from '../../../src/renderer/storage/commands/undo';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';

type One = Awaited<ReturnType<typeof aLibrary>>;

function perform<N extends OpenTask>(
  { archive, feed, settler, parser, signs }: One,
  name: N,
  request: ArchiveTasks[N]['request'],
): Promise<ArchiveTasks[N]['answer']> {
  const desk = {
    archive,
    feed,
    settler,
    pool: parser,
    signs,
    software: 'Cuttings test',
    isImporting: () => false,
    onProgress() {},
    signal: new AbortController().signal,
  };
  return runTask<N>(name, desk, request);
}

async function three(options: Parameters<typeof aLibrary>[0] = {}) {
  const one = await aLibrary(options);
  await one.add(...['ferry', 'harbour', 'eelgrass'].map((name) => aParsedArticle(name)));
  await starArticles(one.library, { ids: [idOf('ferry')], value: true });
  return one;
}

describe('checking', () => {
  it('says that library and archive agree', async () => {
    const one = await three();
    expect(await perform(one, 'verify', {})).toEqual({
      clean: true,
      originals: 3,
      events: 2,
      damage: [],
      drift: [],
    });
  });

  it('names what the library lacks and what it has too much', async () => {
    const one = await three();
    const row = await one.db.articles.get(idOf('ferry'));
    if (row === undefined) throw new Error('no row');
    await one.db.articles.delete(idOf('ferry'));
    await one.db.articles.put({ ...row, id: idOf('elsewhere') });
    const { clean, drift } = await perform(one, 'verify', {});
    expect(clean).toBe(false);
    expect(drift).toEqual([
      { where: idOf('ferry'), what: 'not in the library' },
      { where: idOf('elsewhere'), what: 'not in the archive' },
    ]);
  });
});

describe('making the library again', () => {
  it('mends it, marks and all, and answers when that is done', async () => {
    const one = await three();
    const before = await perform(one, 'dump', {});
    await one.db.articles.clear();
    await one.db.bodies.clear();
    expect(await perform(one, 'rebuild', {})).toMatchObject({ articles: 3 });
    expect(await perform(one, 'dump', {})).toEqual(before);
    expect(one.library.columns.size).toBe(3);
  });
});

describe('figures', () => {
  it('are those of library and archive', async () => {
    expect(await perform(await three(), 'stats', {})).toMatchObject({
      articles: 3,
      unread: 3,
      starred: 1,
      sources: [{ name: 'Radio Vell', count: 3 }],
      firstPublished: '2023-09-14',
      originals: { count: 3 },
      journal: { events: 2, lastSeq: 2 },
      index: { articles: 3, applied: 2 },
    });
  });
});

describe('a search by the archive', () => {
  it('waits until sources are settled, so that it finds what stays', async () => {
    const one = await three();
    let settle = () => {};
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    let isAnswered = false;
    const answer = perform({ ...one, settler: { settled: () => settled } } as One, 'search', {
      queries: ['is:starred'],
      limit: 5,
      repeat: 1,
    }).finally(() => {
      isAnswered = true;
    });
    await one.feed.ask('ids');
    expect(isAnswered).toBe(false);
    settle();
    expect(await answer).toMatchObject([{ query: 'is:starred', total: 1, hits: [{ id: idOf('ferry') }] }]);
  });
});

describe('tagging what is found', () => {
  it('is one step, counted by article, and undo takes all of it back', async () => {
    const one = await three();
    await perform(one, 'tag', { query: 'is:starred', add: ['to cite'], remove: [] });
    const before = await perform(one, 'dump', {});
    const outcome = await perform(one, 'tag', {
      query: 'is:unread',
      add: ['coast/ferries', 'to cite'],
      remove: ['no such tag'],
    });
    expect(outcome).toEqual({ articles: 3, added: 5, removed: 0 });
    await undo(one.library);
    expect(await perform(one, 'dump', {})).toEqual(before);
    expect(await perform(one, 'tag', { query: 'tag:cite', add: [], remove: ['TO CITE'] })).toEqual({
      articles: 1,
      added: 0,
      removed: 1,
    });
    expect(await perform(one, 'tag', { query: 'tag:cite', add: ['x'], remove: [] })).toEqual({
      articles: 0,
      added: 0,
      removed: 0,
    });
  });

  it('tells why it could not be done', async () => {
    const one = await three();
    await expect(perform(one, 'tag', { query: 'ferry', add: ['x'], remove: [] })).rejects.toMatchObject({
      code: 'searchFailed',
    });
    await expect(perform(one, 'tag', { query: 'is:starred', add: ['/'], remove: [] })).rejects.toMatchObject({
      code: 'tagName',
    });
  });
});

const ALL = { before: null };

describe('emptying the Trash', () => {
  it('can take only what has been there for long, also after a restart', async () => {
    let now = '2026-01-01T00:00:00.000Z';
    const one = await three({ now: () => now });
    await trashArticles(one.library, { ids: [idOf('ferry'), idOf('harbour')], value: true });
    now = '2026-02-01T00:00:00.000Z';
    // What is taken out and put back is there from then on.
    await trashArticles(one.library, { ids: [idOf('harbour')], value: false });
    await trashArticles(one.library, { ids: [idOf('harbour')], value: true });
    const again = await one.reopened();
    const before = '2026-01-15T00:00:00.000Z';
    expect(await perform(again, 'trash', ALL)).toEqual({ articles: 2 });
    expect(await perform(again, 'trash', { before })).toEqual({ articles: 1 });
    expect(await perform(again, 'purgeTrash', { before })).toEqual({ articles: 1 });
    expect(await perform(again, 'trash', ALL)).toEqual({ articles: 1 });
    expect((await perform(again, 'dump', {})).articles.map((article) => article.id)).toEqual(
      [idOf('harbour'), idOf('eelgrass')].sort(),
    );
  });

  it('takes its articles out of library and archive, and no others', async () => {
    const one = await three();
    await trashArticles(one.library, { ids: [idOf('ferry'), idOf('harbour')], value: true });
    await trashArticles(one.library, { ids: [idOf('harbour')], value: false });
    expect(await perform(one, 'trash', ALL)).toEqual({ articles: 1 });
    expect(await perform(one, 'purgeTrash', ALL)).toEqual({ articles: 1 });
    await one.feed.applied(one.archive.lastSeq);
    expect((await perform(one, 'dump', {})).articles.map((article) => article.id)).toEqual(
      [idOf('harbour'), idOf('eelgrass')].sort(),
    );
    expect(await perform(one, 'verify', {})).toMatchObject({ clean: true, originals: 2 });
    expect(await perform(one, 'purgeTrash', ALL)).toEqual({ articles: 0 });
  });

  it('leaves the library as one that is made again', async () => {
    const one = await three();
    await trashArticles(one.library, { ids: [idOf('ferry')], value: true });
    await perform(one, 'purgeTrash', ALL);
    await one.feed.applied(one.archive.lastSeq);
    const before = await perform(one, 'dump', {});
    await perform(one, 'rebuild', {});
    expect(await perform(one, 'dump', {})).toEqual(before);
  });
});
