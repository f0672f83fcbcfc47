import { describe, expect, it } from 'vitest';
import { reviewArticles } from '../../../src/renderer/storage/commands/reviewArticles';
import { undo } from '../../../src/renderer/storage/commands/undo';
import { articleList } from '../../../src/renderer/storage/queries/articleList';
import { overview } from '../../../src/renderer/storage/queries/overview';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';

type One = Awaited<ReturnType<typeof aLibrary>>;

async function threeUnsure() {
  const one = await aLibrary();
  await one.add(
    aParsedArticle('ferry', { confidence: 0.5 }),
    aParsedArticle('harbour', { confidence: 0.2 }),
    aParsedArticle('eelgrass', { confidence: 0.9 }),
  );
  return one;
}

async function queue({ library }: One) {
  const { ids } = await articleList(library, { listing: { kind: 'review' }, sort: 'leastSure', query: '' });
  return ids;
}

describe('what needs review', () => {
  it('is listed least sure first', async () => {
    const one = await threeUnsure();
    expect(await queue(one)).toEqual([idOf('harbour'), idOf('ferry')]);
    expect((await overview(one.library)).review).toBe(2);
  });

  it('stands by source and reason, the group with the least sure first', async () => {
    const one = await aLibrary();
    await one.add(
      aParsedArticle('ferry', { confidence: 0.5 }),
      aParsedArticle('harbour', { confidence: 0.2, published: null }),
      aParsedArticle('eelgrass', { confidence: 0.3, source: null }),
      aParsedArticle('dredging', { confidence: 0.4, published: null }),
    );
    const listed = { listing: { kind: 'review' }, sort: 'leastSure', query: '' } as const;
    const { ids, runs } = await articleList(one.library, listed);
    expect(ids).toEqual(['harbour', 'dredging', 'eelgrass', 'ferry'].map(idOf));
    expect(runs).toEqual([
      { kind: 'doubt', source: 'Radio Vell', doubt: 'noDate', from: 0 },
      { kind: 'doubt', source: null, doubt: 'unsureStory', from: 2 },
      { kind: 'doubt', source: 'Radio Vell', doubt: 'unsureStory', from: 3 },
    ]);
  });

  it('is no longer listed, counted or found once it was accepted, until that is undone', async () => {
    const one = await threeUnsure();
    expect(await reviewArticles(one.library, { ids: [idOf('harbour')], value: true })).toEqual({
      changed: 1,
    });
    expect(await queue(one)).toEqual([idOf('ferry')]);
    expect((await overview(one.library)).review).toBe(1);
    const found = await articleList(one.library, {
      listing: { kind: 'all' },
      sort: 'newest',
      query: 'is:review',
    });
    expect(found.ids).toEqual([idOf('ferry')]);
    expect(one.changes.at(-1)?.articles).toBe(true);
    await undo(one.library);
    expect(await queue(one)).toEqual([idOf('harbour'), idOf('ferry')]);
  });

  it('stays accepted in a library that is made again', async () => {
    const one = await threeUnsure();
    await reviewArticles(one.library, { ids: [idOf('harbour')], value: true });
    const again = await one.reopened({ dbName: `${one.dbName}-new` });
    await again.feed.applied(again.archive.lastSeq);
    expect(await queue(again)).toEqual([idOf('ferry')]);
  });

  it('accepted twice is one act', async () => {
    const { library } = await threeUnsure();
    const ids = [idOf('harbour')];
    await reviewArticles(library, { ids, value: true });
    expect(await reviewArticles(library, { ids, value: true })).toEqual({ changed: 0 });
  });
});
