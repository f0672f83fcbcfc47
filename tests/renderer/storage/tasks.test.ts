import { describe, expect, it } from 'vitest';
import type { ArchiveTasks, TaskName } from '../../../src/contract/archiveTasks';
import { runTask } from '../../../src/main/archiveProcess/tasks';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';

type One = Awaited<ReturnType<typeof aLibrary>>;

function perform<N extends Exclude<TaskName, 'restore'>>(
  { archive, feed, settler }: One,
  name: N,
  request: ArchiveTasks[N]['request'],
): Promise<ArchiveTasks[N]['answer']> {
  const desk = {
    archive,
    feed,
    settler,
    isImporting: () => false,
    onProgress() {},
    signal: new AbortController().signal,
  };
  return runTask<N>(name, desk, request);
}

async function three() {
  const one = await aLibrary();
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

describe('emptying the Trash', () => {
  it('takes its articles out of library and archive, and no others', async () => {
    const one = await three();
    await trashArticles(one.library, { ids: [idOf('ferry'), idOf('harbour')], value: true });
    await trashArticles(one.library, { ids: [idOf('harbour')], value: false });
    expect(await perform(one, 'trash', {})).toEqual({ articles: 1 });
    expect(await perform(one, 'purgeTrash', {})).toEqual({ articles: 1 });
    await one.feed.applied(one.archive.lastSeq);
    expect((await perform(one, 'dump', {})).map((article) => article.id)).toEqual(
      [idOf('harbour'), idOf('eelgrass')].sort(),
    );
    expect(await perform(one, 'verify', {})).toMatchObject({ clean: true, originals: 2 });
    expect(await perform(one, 'purgeTrash', {})).toEqual({ articles: 0 });
  });

  it('leaves the library as one that is made again', async () => {
    const one = await three();
    await trashArticles(one.library, { ids: [idOf('ferry')], value: true });
    await perform(one, 'purgeTrash', {});
    await one.feed.applied(one.archive.lastSeq);
    const before = await perform(one, 'dump', {});
    await perform(one, 'rebuild', {});
    expect(await perform(one, 'dump', {})).toEqual(before);
  });
});
