import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliveredEvent } from '../../../src/contract/archivePort';
import { type ArticleId, NO_MARKS } from '../../../src/core/article';
import { BY_HAND } from '../../../src/core/event';
import { SORTS } from '../../../src/core/listing';
import { sendable } from '../../../src/main/importer/sendable';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { tagArticles } from '../../../src/renderer/storage/commands/tagArticles';
import { undo } from '../../../src/renderer/storage/commands/undo';
import { Library } from '../../../src/renderer/storage/library';
import { articleList } from '../../../src/renderer/storage/queries/articleList';
import { articlesByHeadline } from '../../../src/renderer/storage/queries/articlesByHeadline';
import { facets } from '../../../src/renderer/storage/queries/facets';
import { isSnapshotDue, writeSnapshot } from '../../../src/renderer/storage/snapshot';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';
import { anyStep, contents, NAMES } from './anyStep';

/** All that the columns answer. */
async function answers(library: Library) {
  const request = { listing: { kind: 'all' }, query: '' } as const;
  const orders = await Promise.all(SORTS.map((sort) => articleList(library, { ...request, sort })));
  const marks = [...library.columns.articleIds()].toSorted().map((id) => [id, library.columns.marksOf(id)]);
  const headline = articlesByHeadline(library, {
    id: idOf('page'),
    published: null,
    source: 'Radio Vell',
    headlines: ['A ferry', 'A quay', 'None'],
  });
  return { orders, marks, headline, facets: await facets(library, request) };
}

async function twoArticles() {
  const one = await aLibrary();
  await one.add(
    aParsedArticle('ferry', { headline: 'A ferry', published: '2021-02-03' }),
    aParsedArticle('quay', { headline: 'A quay', published: null, source: null, language: null }),
  );
  await tagArticles(one.library, { ids: [idOf('ferry')], add: ['coast/ferries'], remove: [] });
  return one;
}

describe('a library opened from a snapshot', () => {
  it('answers as the one that it is of', async () => {
    const one = await twoArticles();
    await writeSnapshot(one.db, one.library.columns, one.library.lastRev);
    const before = await answers(one.library);
    const again = await one.reopened();
    expect(await answers(again.library)).toEqual(before);
  });

  it('has what changed since', async () => {
    const one = await twoArticles();
    await writeSnapshot(one.db, one.library.columns, one.library.lastRev);
    await starArticles(one.library, { ids: [idOf('ferry')], value: true });
    await one.add(aParsedArticle('boat', { headline: 'A boat', published: '2022-01-01' }));
    const { extraction } = aParsedArticle('quay', { headline: 'A pier', published: '2020-01-01' });
    await one.library.revise({
      articles: [sendable({ ...aParsedArticle('quay'), extraction })],
      settled: null,
      step: null,
    });
    const before = await answers(one.library);
    const again = await one.reopened();
    expect(await answers(again.library)).toEqual(before);
    expect(before.orders[0]?.ids).toEqual([idOf('boat'), idOf('ferry'), idOf('quay')]);
  });

  it('does not have what was purged', async () => {
    const one = await twoArticles();
    await writeSnapshot(one.db, one.library.columns, one.library.lastRev);
    const event = await one.archive.purge([idOf('ferry')]);
    if (event !== null) one.feed.announce(event);
    await one.feed.applied(event?.seq ?? 0);
    const again = await one.reopened();
    expect([...again.library.columns.articleIds()]).toEqual([idOf('quay')]);
  });

  it('keeps every mark over any steps, snapshots and restarts', { timeout: 120_000 }, async () => {
    const step = fc.oneof(
      { arbitrary: anyStep.map((take) => ({ kind: 'step', take }) as const), weight: 5 },
      { arbitrary: fc.constant({ kind: 'undo' } as const), weight: 1 },
      { arbitrary: fc.constant({ kind: 'snapshot' } as const), weight: 1 },
      { arbitrary: fc.constant({ kind: 'restart' } as const), weight: 1 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        let one = await aLibrary();
        await one.add(...NAMES.map((name) => aParsedArticle(name)));
        for (const next of steps) {
          if (next.kind === 'step') await next.take(one.library);
          else if (next.kind === 'undo') await undo(one.library);
          else if (next.kind === 'snapshot')
            await writeSnapshot(one.db, one.library.columns, one.library.lastRev);
          else one = await one.reopened();
        }
        const before = await contents(one.library);
        const again = await one.reopened();
        expect(await contents(again.library)).toEqual(before);
        await again.close();
      }),
      { numRuns: 12 },
    );
  });

  it('gives what came again after a purge no mark of before', async () => {
    const one = await twoArticles();
    const purged = async () => {
      const event = await one.archive.purge([idOf('ferry')]);
      if (event !== null) one.feed.announce(event);
      await one.feed.applied(event?.seq ?? 0);
    };
    for (const isSaved of [true, false]) {
      await starArticles(one.library, { ids: [idOf('ferry')], value: true });
      if (isSaved) await writeSnapshot(one.db, one.library.columns, one.library.lastRev);
      await purged();
      await one.add(aParsedArticle('ferry', { headline: 'A ferry', published: '2021-02-03' }));
      expect(one.library.columns.marksOf(idOf('ferry'))).toEqual(NO_MARKS);
    }
    const again = await one.reopened();
    expect(again.library.columns.marksOf(idOf('ferry'))).toEqual(NO_MARKS);
  });

  it('that could not be written lets no mark go', async () => {
    const one = await twoArticles();
    const { lastSeq } = one.library;
    const at = '2024-01-01T00:00:00Z';
    const starring = (seq: number, articleIds: readonly ArticleId[]): DeliveredEvent => ({
      event: { seq, at, cause: BY_HAND, acts: [{ kind: 'starMarked', value: true, articleIds }] },
      articles: [],
    });
    const fail = () => {
      throw new Error('full');
    };
    one.db.snapshots.hook('creating', fail);
    const very = Array.from({ length: 20_000 }, (_, n) => idOf(String(n)));
    await expect(one.library.apply([starring(lastSeq + 1, [idOf('ferry'), ...very])])).rejects.toThrow();
    for (const from of [2, 402])
      await one.library.apply(Array.from({ length: 400 }, (_, n) => starring(lastSeq + from + n, [])));
    one.db.snapshots.hook('creating').unsubscribe(fail);
    const again = await Library.open(one.db, () => {});
    expect(again.columns.marksOf(idOf('ferry'))?.isStarred).toBe(true);
  });

  it('is written anew after much has changed', () => {
    expect([isSnapshotDue(1000, 100), isSnapshotDue(2001, 100), isSnapshotDue(2001, 100_000)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
