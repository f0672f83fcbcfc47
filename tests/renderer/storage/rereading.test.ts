import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/contract/archivePort';
import type { ArticleId } from '../../../src/core/article';
import type { RuleId } from '../../../src/core/rules/sourceRule';
import { previewRereading } from '../../../src/main/archiveProcess/previewRereading';
import { bodyOf } from '../../../src/renderer/storage/bodies';
import { cancelRereading } from '../../../src/renderer/storage/commands/cancelRereading';
import { correctArticle } from '../../../src/renderer/storage/commands/correctArticle';
import { rereadPages } from '../../../src/renderer/storage/commands/rereadPages';
import { setRule } from '../../../src/renderer/storage/commands/setRule';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import { rereadChanges } from '../../../src/renderer/storage/queries/rereadChanges';
import { rereading } from '../../../src/renderer/storage/queries/rereading';
import { aSourcePage, SOURCE_PAGES } from '../../main/archiveProcess/settlerPages';
import { aSource, contents, IDS, type One, PAGES, settled } from './aSource';

const [FIRST, SECOND] = IDS as [ArticleId, ArticleId];
/** More than are read at once. */
const MANY = Array.from({ length: 60 }, (_, n) =>
  aSourcePage(n % SOURCE_PAGES, Math.floor(n / SOURCE_PAGES)),
);
const OTHER = aSourcePage(0).replaceAll('Radio Vell', 'Tamsin Courier');

const told = ({ library }: One) => rereading(library);
const changes = ({ library }: One) => rereadChanges(library, { part: null, from: 0, limit: 1000 });

/** Makes the library what an older extraction could have made of these pages. */
async function readOtherwise({ db }: One, ids: readonly ArticleId[], headline = 'As it was read once') {
  for (const id of ids) {
    const [row, body] = [await db.articles.get(id), await bodyOf(db, id)];
    if (row === undefined || body === undefined) throw new Error('no such article');
    await db.articles.put({ ...row, headline });
    const { original, extraction, ...rest } = body;
    const content = JSON.stringify({ ...rest, extraction: { ...extraction, headline } });
    await db.bodies.put({ id, original, content: deflateRawSync(content) });
  }
}

/** Hands over so many batches that are read again, then none. */
async function readSome(one: One, batches: number) {
  const { feed, settler } = one;
  const revise = feed.revise.bind(feed);
  let left = batches;
  const isFull = new Promise<void>((resolve) => {
    feed.revise = (revision: Revision) => {
      if (revision.step?.kind !== 'read') return revise(revision);
      left -= 1;
      if (left >= 0) return revise(revision);
      resolve();
      return new Promise(() => undefined);
    };
  });
  settler.wake();
  await isFull;
  await settler.stop();
  feed.revise = revise;
}

describe('reading pages again', () => {
  it('writes only what is read otherwise, keeps marks, and tells what it was', async () => {
    const one = await aSource();
    const before = await contents(one);
    await starArticles(one.library, { ids: IDS, value: true });
    await readOtherwise(one, [FIRST]);
    const revs = await one.db.articles.toArray();
    await rereadPages(one.library, { source: null });
    await settled(one);
    const after = await contents(one);
    expect(after.bodies).toEqual(before.bodies);
    expect(after.rows).toEqual(before.rows.map((row) => ({ ...row, isStarred: true })));
    const written = (await one.db.articles.toArray()).filter((row, n) => row.rev !== revs[n]?.rev);
    expect(written.map(({ id }) => id)).toEqual([FIRST]);
    expect(await told(one)).toMatchObject({
      state: 'ended',
      cause: 'asked',
      total: SOURCE_PAGES,
      read: SOURCE_PAGES,
      changed: 1,
      parts: [{ part: 'headline', count: 1 }],
    });
    const [row] = before.rows.filter(({ id }) => id === FIRST);
    expect((await changes(one)).articles).toEqual([
      {
        id: FIRST,
        headline: 'As it was read once',
        changes: [{ kind: 'field', field: 'headline', before: 'As it was read once', after: row?.headline }],
        more: 0,
        parts: ['headline'],
      },
    ]);
  });

  it('tells also of an article in which nothing changed that a page shows', async () => {
    const one = await aSource();
    const row = await one.db.articles.get(FIRST);
    if (row !== undefined) await one.db.articles.put({ ...row, confidence: 0.123 });
    await rereadPages(one.library, { source: null });
    await settled(one);
    expect(await told(one)).toMatchObject({ changed: 1, parts: [{ part: 'rest', count: 1 }] });
  });

  it('goes on where it stopped, and notes every page once', async () => {
    const one = await aSource(MANY);
    const ids = [...one.library.columns.articleIds()];
    const before = await contents(one);
    await readOtherwise(one, ids);
    await rereadPages(one.library, { source: null });
    await readSome(one, 1);
    const half = await told(one);
    expect(half).toMatchObject({ state: 'running', total: MANY.length });
    expect(half?.read).toBeGreaterThan(0);
    expect(half?.read).toBeLessThan(MANY.length);
    const again = await one.reopened();
    let read = 0;
    const revise = again.feed.revise.bind(again.feed);
    again.feed.revise = (revision) => {
      read += revision.articles.length;
      return revise(revision);
    };
    await settled(again);
    expect(read).toBe(MANY.length - (half?.read ?? 0));
    expect(await told(again)).toMatchObject({ state: 'ended', read: MANY.length, changed: MANY.length });
    expect((await changes(again)).count).toBe(MANY.length);
    expect((await contents(again)).bodies).toEqual(before.bodies);
  });

  it('stops when it is cancelled, and does not begin again by itself', async () => {
    const one = await aSource(MANY);
    await readOtherwise(one, [...one.library.columns.articleIds()]);
    const { id } = await rereadPages(one.library, { source: null });
    await readSome(one, 1);
    expect(await cancelRereading(one.library, { id })).toEqual({ changed: 1 });
    expect(await cancelRereading(one.library, { id })).toEqual({ changed: 0 });
    const half = await told(one);
    const again = await one.reopened();
    await settled(again);
    expect(await told(again)).toEqual(half);
    expect(half).toMatchObject({ state: 'cancelled', changed: half?.read });
  });

  it('is refused while it goes on', async () => {
    const one = await aSource();
    await one.settler.stop();
    await rereadPages(one.library, { source: null });
    await expect(rereadPages(one.library, { source: 'Radio Vell' })).rejects.toMatchObject({
      code: 'rereading',
    });
  });

  it('of one source leaves the others', async () => {
    const one = await aSource([...PAGES, OTHER]);
    const ids = [...one.library.columns.articleIds()];
    await readOtherwise(one, ids);
    await rereadPages(one.library, { source: 'Tamsin Courier' });
    await settled(one);
    expect(await told(one)).toMatchObject({ total: 1, read: 1, changed: 1 });
    const rows = await one.db.articles.toArray();
    expect(rows.filter(({ headline }) => headline === 'As it was read once')).toHaveLength(PAGES.length);
  });

  it('lets a rule go first that is made meanwhile', async () => {
    const one = await aSource([...MANY, OTHER]);
    await rereadPages(one.library, { source: 'Radio Vell' });
    await readSome(one, 1);
    const effect = { kind: 'name', name: 'Tamsin Post' } as const;
    await setRule(one.library, {
      rule: { id: 'rule-1' as RuleId, source: 'Tamsin Courier', isOn: true, effect },
    });
    await readSome(one, 0);
    const sources = (await one.db.articles.toArray()).map(({ source }) => source);
    expect(sources).toContain('Tamsin Post');
    expect((await told(one))?.state).toBe('running');
  });

  it('begins by itself with another version of the program, once, and can be cancelled then too', async () => {
    const one = await aSource(MANY);
    await readOtherwise(one, [FIRST]);
    const again = await one.reopened({ software: 'newer' });
    await readSome(again, 1);
    const begun = await told(again);
    expect(begun).toMatchObject({ cause: 'newVersion', source: null, state: 'running' });
    if (begun !== null) await cancelRereading(again.library, { id: begun.id });
    await settled(again);
    const third = await again.reopened({ software: 'newer' });
    await settled(third);
    expect(await told(third)).toMatchObject({ id: begun?.id, state: 'cancelled', read: begun?.read });
  });

  it('forgets what it told of an article that is purged', async () => {
    const one = await aSource();
    await readOtherwise(one, [FIRST, SECOND]);
    await rereadPages(one.library, { source: null });
    await settled(one);
    await trashArticles(one.library, { ids: [FIRST], value: true });
    const event = await one.archive.purge([FIRST]);
    if (event !== null) one.feed.announce(event);
    await settled(one);
    expect((await changes(one)).articles.map(({ id }) => id)).toEqual([SECOND]);
  });
});

describe('a preview of reading again', () => {
  it('says what it then does, and changes nothing itself', async () => {
    const one = await aSource([...PAGES, OTHER]);
    await correctArticle(one.library, {
      id: SECOND,
      changes: [{ kind: 'field', field: 'byline', value: 'Dov Halloran' }],
    });
    await readOtherwise(one, [FIRST]);
    const before = await contents(one);
    const desk = { ...one, pool: one.parser, onProgress() {}, signal: new AbortController().signal };
    const preview = await previewRereading(desk, 'Radio Vell');
    expect(await contents(one)).toEqual(before);
    expect(preview).toMatchObject({ changed: 1, same: SOURCE_PAGES - 1, kept: 1 });
    await rereadPages(one.library, { source: 'Radio Vell' });
    await settled(one);
    expect((await changes(one)).articles).toEqual(preview.articles);
  });
});
