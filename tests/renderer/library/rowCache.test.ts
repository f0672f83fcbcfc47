import { describe, expect, it } from 'vitest';
import type { ArticleId, ListedRow } from '../../../src/core/article';
import { RowCache } from '../../../src/renderer/features/library/rowCache';
import { idOf } from '../../builders';

const [A, B, C, D] = [idOf('a'), idOf('b'), idOf('c'), idOf('d')];
const aRow = (id: ArticleId, headline: string) =>
  ({ id, headline, excerpt: `${headline}, it begins` }) as ListedRow;

const soon = () => new Promise((done) => setTimeout(done));

/** A cache over questions that the test answers itself. */
function aCache() {
  const questions: {
    readonly ids: readonly ArticleId[];
    readonly answer: (headline: string | null) => Promise<void>;
  }[] = [];
  const passages: {
    readonly ids: readonly ArticleId[];
    readonly query: string;
    readonly answer: (passage: string) => Promise<void>;
  }[] = [];
  const cache = new RowCache({
    rows: (ids) =>
      new Promise((resolve) => {
        const answer = async (headline: string | null) => {
          resolve(ids.map((id) => (headline === null ? null : aRow(id, headline))));
          await soon();
        };
        questions.push({ ids, answer });
      }),
    excerpts: (ids, query) =>
      new Promise((resolve) => {
        const answer = async (passage: string) => {
          resolve(ids.map(() => ({ excerpt: passage, isExcerptOfNote: false })));
          await soon();
        };
        passages.push({ ids, query, answer });
      }),
  });
  return { cache, questions, passages };
}

describe('the cache of rows', () => {
  it('asks for what is missing in one question, and once', async () => {
    const { cache, questions } = aCache();
    cache.want([A, B]);
    await soon();
    cache.want([A, B, C]);
    await soon();
    expect(questions.map(({ ids }) => ids)).toEqual([[A, B], [C]]);
    await questions[0]?.answer('first');
    expect(cache.get(A)?.headline).toBe('first');
    cache.want([A, B]);
    await soon();
    expect(questions).toHaveLength(2);
  });

  it('lets only the latest wish wait while two questions are under way', async () => {
    const { cache, questions } = aCache();
    for (const id of [A, B, C, D]) {
      cache.want([id]);
      await soon();
    }
    expect(questions.map(({ ids }) => ids)).toEqual([[A], [B]]);
    await questions[0]?.answer('x');
    expect(questions.map(({ ids }) => ids)).toEqual([[A], [B], [D]]);
  });

  it('shows a changed row as it was until the new one has come', async () => {
    const { cache, questions } = aCache();
    cache.want([A]);
    await soon();
    await questions[0]?.answer('old');
    cache.invalidate([A]);
    await soon();
    expect(cache.get(A)?.headline).toBe('old');
    await questions[1]?.answer('new');
    expect(cache.get(A)?.headline).toBe('new');
  });

  it('asks again for a row that changed while it was on its way', async () => {
    const { cache, questions } = aCache();
    cache.want([A]);
    await soon();
    cache.invalidate([A]);
    await soon();
    await questions[0]?.answer('old');
    expect(questions.map(({ ids }) => ids)).toEqual([[A], [A]]);
    await questions[1]?.answer('new');
    expect(cache.get(A)?.headline).toBe('new');
  });

  it('does not ask again and again for what the library does not have', async () => {
    const { cache, questions } = aCache();
    cache.want([A]);
    await soon();
    await questions[0]?.answer(null);
    cache.want([A]);
    await soon();
    expect(questions).toHaveLength(1);
    cache.invalidate(null);
    await soon();
    expect(questions).toHaveLength(2);
  });

  it('tells its listeners when rows have come', async () => {
    const { cache, questions } = aCache();
    const before = cache.version();
    let told = 0;
    const stop = cache.subscribe(() => {
      told += 1;
    });
    cache.want([A]);
    await soon();
    await questions[0]?.answer('x');
    expect(told).toBe(1);
    expect(cache.version()).not.toBe(before);
    stop();
    cache.want([B]);
    await soon();
    await questions[1]?.answer('x');
    expect(told).toBe(1);
  });

  it('shows rows before the passages that a search hits, and asks for no passage without a search', async () => {
    const { cache, questions, passages } = aCache();
    cache.want([A]);
    await soon();
    await questions[0]?.answer('x');
    expect(passages).toHaveLength(0);
    cache.search('ferry');
    cache.want([A, B]);
    await soon();
    expect(questions[1]?.ids).toEqual([B]);
    await questions[1]?.answer('y');
    expect(cache.get(B)?.excerpt).toBe('y, it begins');
    expect(passages.map(({ ids, query }) => [ids, query])).toEqual([[[A, B], 'ferry']]);
    await passages[0]?.answer('… the ferry');
    expect([A, B].map((id) => cache.get(id)?.excerpt)).toEqual(['… the ferry', '… the ferry']);
    cache.want([A, B]);
    await soon();
    expect(passages).toHaveLength(1);
  });

  it('asks again for passages of a search that has changed meanwhile', async () => {
    const { cache, questions, passages } = aCache();
    cache.want([A]);
    await soon();
    await questions[0]?.answer('x');
    cache.search('fer');
    cache.want([A]);
    await soon();
    cache.search('ferry');
    await passages[0]?.answer('… fern');
    expect(passages.map(({ query }) => query)).toEqual(['fer', 'ferry']);
    await passages[1]?.answer('… ferry');
    expect(cache.get(A)?.excerpt).toBe('… ferry');
  });

  it('keeps the passage of a row that has changed until its new one has come', async () => {
    const { cache, questions, passages } = aCache();
    cache.search('ferry');
    cache.want([A]);
    await soon();
    await questions[0]?.answer('x');
    await passages[0]?.answer('… ferry');
    cache.invalidate([A]);
    await soon();
    await questions[1]?.answer('y');
    expect(cache.get(A)).toMatchObject({ headline: 'y', excerpt: '… ferry' });
    await passages[1]?.answer('… two ferries');
    expect(cache.get(A)?.excerpt).toBe('… two ferries');
  });

  it('takes rows that come with a list, but for those that have changed meanwhile', async () => {
    const { cache, questions } = aCache();
    cache.want([A, B]);
    cache.offer([A, B, C], [aRow(A, 'a'), aRow(B, 'b')]);
    await soon();
    expect(questions).toHaveLength(0);
    expect([A, B, C].map((id) => cache.get(id)?.headline)).toEqual(['a', 'b', undefined]);
    cache.invalidate([A]);
    cache.offer([A], [aRow(A, 'older')]);
    await soon();
    expect(questions.map(({ ids }) => ids)).toEqual([[A]]);
    expect(cache.get(A)?.headline).toBe('a');
  });
});
