import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../../src/core/article';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import type { Library } from '../../../src/renderer/storage/library';
import { articleList } from '../../../src/renderer/storage/queries/articleList';
import { articleRows } from '../../../src/renderer/storage/queries/articleRows';
import { versionCount } from '../../../src/renderer/storage/queries/versionCount';
import { versions } from '../../../src/renderer/storage/queries/versions';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';

/** A state of the page at `path`, saved on the given day of January 2024. */
function aState(name: string, path: string, day: number): ParsedArticle {
  const article = aParsedArticle(name);
  const modifiedAt = `2024-01-${String(day).padStart(2, '0')}T00:00:00.000Z`;
  return { ...article, original: { ...article.original, path, modifiedAt } };
}

async function three() {
  const one = await aLibrary();
  await one.add(aState('second', '/pages/ferry.txt', 9), aState('alone', '/pages/alone.txt', 1));
  await one.add(aState('first', '/pages/ferry.txt', 3));
  return one;
}

describe('versions', () => {
  it('are listed in the order in which their files were saved', async () => {
    const { library } = await three();
    const ids = (await versions(library, { id: idOf('second') })).map(({ id }) => id);
    expect(ids).toEqual([idOf('first'), idOf('second')]);
    expect((await versions(library, { id: idOf('alone') })).map(({ id }) => id)).toEqual([idOf('alone')]);
  });

  it('are counted in the rows of the list', async () => {
    const { library } = await three();
    const rows = await articleRows(library, { ids: [idOf('first'), idOf('alone'), idOf('second')] });
    expect(rows.map((row) => row?.versions)).toEqual([2, 1, 2]);
  });

  it('are listed together, and counted', async () => {
    const one = await three();
    const listed = async (library: Library) =>
      (await articleList(library, { listing: { kind: 'versions' }, sort: 'newest', query: '' })).ids;
    expect([...(await listed(one.library))].sort()).toEqual([idOf('first'), idOf('second')].sort());
    expect(versionCount(one.library)).toBe(2);
    await trashArticles(one.library, { ids: [idOf('first')], value: true });
    expect(await listed(one.library)).toEqual([]);
    expect(versionCount(one.library)).toBe(0);
  });

  it('are counted without those in the trash, and after a restart', async () => {
    const one = await three();
    await trashArticles(one.library, { ids: [idOf('first')], value: true });
    const again = await one.reopened();
    const rows = await articleRows(again.library, { ids: [idOf('second'), idOf('first')] });
    expect(rows.map((row) => row?.versions)).toEqual([1, 2]);
  });
});
