import { describe, expect, it } from 'vitest';
import type { TagId } from '../../../src/core/article';
import type { SortBy } from '../../../src/core/listing';
import { markRead } from '../../../src/renderer/storage/commands/markRead';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { tagArticles } from '../../../src/renderer/storage/commands/tagArticles';
import { article } from '../../../src/renderer/storage/queries/article';
import { articleList } from '../../../src/renderer/storage/queries/articleList';
import { articlesByHeadline } from '../../../src/renderer/storage/queries/articlesByHeadline';
import { overview } from '../../../src/renderer/storage/queries/overview';
import { anExtraction, aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';

describe('storing articles', () => {
  it('keeps row and body, and gives the labels back', async () => {
    const { library, add } = await aLibrary();
    await add(aParsedArticle('ferry'));
    const read = await article(library, { id: idOf('ferry') });
    expect(read?.extraction).toEqual(aParsedArticle('ferry').extraction);
    expect(read).toMatchObject({ isRead: false, isStarred: false, tagIds: [] });
  });
});

describe('marks', () => {
  it('survive opening the library again', async () => {
    const { library, add, reopened } = await aLibrary();
    await add(aParsedArticle('ferry'), aParsedArticle('harbour'));
    await tagArticles(library, { ids: [idOf('ferry')], add: ['coast/ferries'], remove: [] });
    await starArticles(library, { ids: [idOf('ferry')], value: true });
    await markRead(library, { ids: [idOf('harbour')], value: true });
    const again = await reopened();
    const seen = await overview(again.library);
    expect(seen).toMatchObject({ all: 2, starred: 1, unread: 1 });
    expect(seen.tags).toMatchObject([{ name: 'coast/ferries', count: 1 }]);
  });

  it('name in their event only the articles that changed', async () => {
    const { library, add, db } = await aLibrary();
    await add(aParsedArticle('ferry'), aParsedArticle('harbour'));
    await starArticles(library, { ids: [idOf('ferry')], value: true });
    const { changed } = await starArticles(library, { ids: [idOf('ferry'), idOf('harbour')], value: true });
    expect(changed).toBe(1);
    const last = (await db.events.toArray()).at(-1);
    expect(last?.acts).toEqual([{ kind: 'starMarked', value: true, articleIds: [idOf('harbour')] }]);
  });

  it('write no event when nothing changes', async () => {
    const { library, add, db, changes } = await aLibrary();
    await add(aParsedArticle('ferry'));
    const before = changes.length;
    await markRead(library, { ids: [idOf('ferry')], value: false });
    expect(await db.events.count()).toBe(0);
    expect(changes).toHaveLength(before);
  });
});

describe('tags', () => {
  it('are one tag whatever the case, and count the tags below them', async () => {
    const { library, add } = await aLibrary();
    await add(aParsedArticle('ferry'), aParsedArticle('harbour'));
    await tagArticles(library, { ids: [idOf('ferry')], add: ['coast'], remove: [] });
    await tagArticles(library, { ids: [idOf('harbour')], add: ['Coast / eelgrass', 'COAST'], remove: [] });
    const { tags } = await overview(library);
    expect(tags.map(({ name, count }) => [name, count])).toEqual([
      ['coast', 2],
      ['Coast/eelgrass', 1],
    ]);
    const coast = tags[0]?.id as TagId;
    const listing = { kind: 'tag', tagId: coast } as const;
    expect((await articleList(library, { listing, sort: 'newest', query: '' })).ids).toHaveLength(2);
  });

  it('refuse a name that is none, and change nothing', async () => {
    const { library, add, db } = await aLibrary();
    await add(aParsedArticle('ferry'));
    await expect(
      tagArticles(library, { ids: [idOf('ferry')], add: ['good', ' / '], remove: [] }),
    ).rejects.toMatchObject({
      code: 'tagName',
    });
    expect(await db.tags.count()).toBe(0);
  });
});

describe('lists', () => {
  it('come by date published with undated articles last, in both directions', async () => {
    const { library, add } = await aLibrary();
    const dated = [
      ['old', '2019-05-01'],
      ['new', '2023-09-14'],
      ['undated', null],
    ] as const;
    await add(...dated.map(([name, published]) => aParsedArticle(name, { published })));
    const list = (sort: 'newest' | 'oldest') =>
      articleList(library, { listing: { kind: 'all' }, sort, query: '' });
    expect((await list('newest')).ids).toEqual([idOf('new'), idOf('old'), idOf('undated')]);
    expect((await list('oldest')).ids).toEqual([idOf('old'), idOf('new'), idOf('undated')]);
    expect((await list('newest')).runs).toEqual([
      { kind: 'day', day: '2023-09-14', from: 0 },
      { kind: 'day', day: '2019-05-01', from: 1 },
      { kind: 'day', day: null, from: 2 },
    ]);
  });

  it('come by headline, by source and by length, with what lacks them last', async () => {
    const { library, add } = await aLibrary();
    const text = (words: number) =>
      anExtraction()
        .blocks.slice(0, 1)
        .map((block) => ({ ...block, text: 'ferry '.repeat(words).trim() }));
    await add(
      aParsedArticle('quay', { headline: '“Écluse” closed', source: 'Zeta Wire', blocks: text(5) }),
      aParsedArticle('boat', { headline: 'Eclair found', source: 'alpha Post', blocks: text(9) }),
      aParsedArticle('pier', { headline: null, source: null, blocks: text(2) }),
      aParsedArticle('lock', {
        headline: 'Dredging',
        source: 'Zeta Wire',
        published: '2024-01-01',
        blocks: text(7),
      }),
    );
    const list = async (sort: SortBy) => articleList(library, { listing: { kind: 'all' }, sort, query: '' });
    const order = async (sort: SortBy) => (await list(sort)).ids;
    expect(await order('headline')).toEqual(['lock', 'boat', 'quay', 'pier'].map(idOf));
    expect(await order('source')).toEqual(['boat', 'lock', 'quay', 'pier'].map(idOf));
    expect((await list('source')).runs).toEqual([
      { kind: 'source', source: 'alpha Post', from: 0 },
      { kind: 'source', source: 'Zeta Wire', from: 1 },
      { kind: 'source', source: null, from: 3 },
    ]);
    expect(await order('longest')).toEqual(['boat', 'lock', 'quay', 'pier'].map(idOf));
    expect(await order('shortest')).toEqual(['pier', 'quay', 'lock', 'boat'].map(idOf));
    await add(aParsedArticle('none', { headline: 'Empty', blocks: [] }));
    expect((await order('shortest')).at(-1)).toBe(idOf('none'));
    expect((await order('longest')).at(-1)).toBe(idOf('none'));
  });

  it('find articles by headline, of the same source', async () => {
    const { library, add } = await aLibrary();
    await add(
      aParsedArticle('wire', { source: 'Kestrel Wire' }),
      aParsedArticle('vell', { source: 'Radio Vell' }),
    );
    const request = {
      id: idOf('page'),
      source: 'Radio Vell',
      published: null,
      headlines: ['NIGHT FERRY to resume in October!', 'Unknown'],
    };
    expect(articlesByHeadline(library, request)).toEqual([idOf('vell'), null]);
  });
});
