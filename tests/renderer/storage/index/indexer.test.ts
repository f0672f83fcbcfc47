import { describe, expect, it } from 'vitest';
import { sendable } from '../../../../src/main/importer/sendable';
import { undo } from '../../../../src/renderer/storage/commands/undo';
import { writeNote } from '../../../../src/renderer/storage/commands/writeNote';
import { articleList } from '../../../../src/renderer/storage/queries/articleList';
import { excerpts } from '../../../../src/renderer/storage/queries/excerpts';
import { aParsedArticle, idOf } from '../../../builders';
import { aLibrary } from '../aLibrary';
import { indexed, memoryStore } from './anIndex';

type Library = Awaited<ReturnType<typeof aLibrary>>['library'];

const find = async (library: Library, query: string) =>
  (await articleList(library, { listing: { kind: 'all' }, sort: 'newest', query })).ids.toSorted();

describe('the index', () => {
  it('takes in what comes and lets go of what goes', async () => {
    const { library, add, archive, feed } = await aLibrary();
    const { settled } = await indexed(library);
    await add(
      aParsedArticle('ferry', { headline: 'A ferry' }),
      aParsedArticle('quay', { headline: 'A quay' }),
    );
    await settled();
    expect(await find(library, 'title:ferry')).toEqual([idOf('ferry')]);
    const event = await archive.purge([idOf('ferry')]);
    if (event !== null) feed.announce(event);
    await feed.applied(event?.seq ?? 0);
    await settled();
    expect(await find(library, 'title:ferry')).toEqual([]);
    expect(await find(library, 'title:a')).toEqual([idOf('quay')]);
  });

  it('catches up with what came while it was closed, and lets go of what went', async () => {
    const store = memoryStore();
    const first = await aLibrary();
    const before = await indexed(first.library, store);
    await first.add(
      aParsedArticle('ferry', { headline: 'A ferry' }),
      aParsedArticle('quay', { headline: 'A quay' }),
    );
    await before.settled();
    first.library.onContent = null;
    await first.add(aParsedArticle('boat', { headline: 'A boat' }));
    const event = await first.archive.purge([idOf('quay')]);
    if (event !== null) first.feed.announce(event);
    await first.feed.applied(event?.seq ?? 0);
    const again = await first.reopened();
    const after = await indexed(again.library, store);
    await after.settled();
    expect(await find(again.library, 'title:a')).toEqual([idOf('ferry'), idOf('boat')].toSorted());
    expect(store.index?.state().rows).toHaveLength(2);
  });

  it('finds an article by what somebody wrote on it, until that is taken back', async () => {
    const store = memoryStore();
    const first = await aLibrary();
    const before = await indexed(first.library, store);
    await first.add(aParsedArticle('ferry'), aParsedArticle('quay'));
    await writeNote(first.library, { id: idOf('ferry'), note: 'Ask the **quartz** people' });
    await before.settled();
    expect(await find(first.library, 'quartz')).toEqual([idOf('ferry')]);
    expect(await find(first.library, 'title:quartz')).toEqual([]);
    const [row] = await excerpts(first.library, { ids: [idOf('ferry')], query: 'quartz' });
    expect(row).toEqual({ excerpt: 'Ask the **quartz** people', isExcerptOfNote: true });
    const [plain] = await excerpts(first.library, { ids: [idOf('ferry')], query: 'sailing' });
    expect(plain?.isExcerptOfNote).toBe(false);
    // Written while the index is closed: it catches up by the row's rev.
    first.library.onContent = null;
    await writeNote(first.library, { id: idOf('quay'), note: 'granite' });
    const again = await first.reopened();
    const after = await indexed(again.library, store);
    await after.settled();
    expect(await find(again.library, 'granite')).toEqual([idOf('quay')]);
    await undo(again.library);
    await undo(again.library);
    await after.settled();
    expect(await find(again.library, 'granite OR quartz')).toEqual([]);
  });

  it('finds an article by what another parse made of it', async () => {
    const { library, add } = await aLibrary();
    const { settled } = await indexed(library);
    const article = aParsedArticle('ferry', { headline: 'A ferry' });
    await add(article);
    const { extraction } = aParsedArticle('ferry', { headline: 'A steamer', published: '2001-01-01' });
    await library.revise({ articles: [sendable({ ...article, extraction })], settled: null, step: null });
    await settled();
    expect(await find(library, 'title:ferry')).toEqual([]);
    expect(await find(library, 'title:steamer on:2001')).toEqual([idOf('ferry')]);
  });

  it('that is of another archive is begun anew', async () => {
    const store = memoryStore();
    const one = await aLibrary();
    await one.add(aParsedArticle('ferry'));
    await (await indexed(one.library, store)).settled();
    const other = await aLibrary();
    await other.add(aParsedArticle('quay', { headline: 'A quay' }));
    await (await indexed(other.library, store)).settled();
    expect(store.index?.state().ids).toBe(idOf('quay'));
  });

  it('that was deleted is made again from the library', async () => {
    const first = await aLibrary();
    await first.add(aParsedArticle('ferry', { headline: 'A ferry' }));
    await (await indexed(first.library)).settled();
    await (await indexed(first.library, memoryStore())).settled();
    expect(await find(first.library, 'title:ferry')).toEqual([idOf('ferry')]);
  });

  it('that turns out damaged in use is made again, and says so meanwhile', async () => {
    const store = memoryStore();
    const { library, add } = await aLibrary();
    const { settled } = await indexed(library, store);
    await add(aParsedArticle('ferry', { headline: 'A ferry' }));
    await settled();
    const { index } = store;
    if (index === null) throw new Error('no index');
    index.match = () => {
      throw new Error('SQLITE_CORRUPT_VTAB: database disk image is malformed');
    };
    await expect(find(library, 'title:ferry')).rejects.toMatchObject({ code: 'searchFailed' });
    await settled();
    expect(await find(library, 'title:ferry')).toEqual([idOf('ferry')]);
  });

  it('that is damaged when opened is thrown away', async () => {
    const store = memoryStore();
    store.breakNext = new Error('SQLITE_NOTADB: file is not a database');
    const { library, add } = await aLibrary();
    const { settled } = await indexed(library, store);
    await add(aParsedArticle('ferry', { headline: 'A ferry' }));
    await settled();
    expect(await find(library, 'title:ferry')).toEqual([idOf('ferry')]);
  });

  it('says what it has not taken in yet, and lists work meanwhile', async () => {
    const { library, add } = await aLibrary();
    await add(aParsedArticle('ferry'));
    const list = await articleList(library, { listing: { kind: 'all' }, sort: 'newest', query: 'is:unread' });
    expect(list).toMatchObject({ ids: [idOf('ferry')], unindexed: 0 });
    await expect(find(library, 'ferry')).rejects.toMatchObject({ code: 'searchFailed' });
  });
});
