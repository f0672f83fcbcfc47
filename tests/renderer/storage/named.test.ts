import { describe, expect, it } from 'vitest';
import type { CollectionId } from '../../../src/core/collection';
import { changeCollection } from '../../../src/renderer/storage/commands/changeCollection';
import { changeSearch } from '../../../src/renderer/storage/commands/changeSearch';
import { changeTag } from '../../../src/renderer/storage/commands/changeTag';
import { collectArticles } from '../../../src/renderer/storage/commands/collectArticles';
import { createCollection } from '../../../src/renderer/storage/commands/createCollection';
import { createTag } from '../../../src/renderer/storage/commands/createTag';
import { removeCollection } from '../../../src/renderer/storage/commands/removeCollection';
import { removeSearch } from '../../../src/renderer/storage/commands/removeSearch';
import { removeTag } from '../../../src/renderer/storage/commands/removeTag';
import { saveSearch } from '../../../src/renderer/storage/commands/saveSearch';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { tagArticles } from '../../../src/renderer/storage/commands/tagArticles';
import { undo } from '../../../src/renderer/storage/commands/undo';
import type { Library } from '../../../src/renderer/storage/library';
import { markCounts } from '../../../src/renderer/storage/queries/markCounts';
import { overview } from '../../../src/renderer/storage/queries/overview';
import { savedSearchCounts } from '../../../src/renderer/storage/queries/savedSearchCounts';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';

async function twoTagged() {
  const one = await aLibrary();
  await one.add(aParsedArticle('ferry'), aParsedArticle('quay'));
  await tagArticles(one.library, { ids: [idOf('ferry')], add: ['coast', 'coast/ferries'], remove: [] });
  await tagArticles(one.library, { ids: [idOf('ferry'), idOf('quay')], add: ['sea'], remove: [] });
  await tagArticles(one.library, { ids: [idOf('quay')], add: ['shore'], remove: [] });
  return one;
}

async function tagCounts(library: Library) {
  return Object.fromEntries((await overview(library)).tags.map(({ name, count }) => [name, count]));
}

function tagNamed(library: Library, name: string) {
  const found = [...library.tags.values()].find((tag) => tag.name === name);
  if (found === undefined) throw new Error(`no tag ${name}`);
  return found;
}

describe('tags', () => {
  it('are renamed with those below as one step, and stay the same tags', async () => {
    const { library, db } = await twoTagged();
    const { id } = tagNamed(library, 'coast');
    await changeTag(library, { from: 'coast', to: 'water', colour: null, merges: false });
    expect(await tagCounts(library)).toEqual({ water: 1, 'water/ferries': 1, sea: 2, shore: 1 });
    expect(tagNamed(library, 'water').id).toBe(id);
    expect(await db.tags.get(id)).toMatchObject({ name: 'water' });
    await undo(library);
    expect(await tagCounts(library)).toEqual({ coast: 1, 'coast/ferries': 1, sea: 2, shore: 1 });
  });

  it('take the saved searches that ask for them along, and back', async () => {
    const { library } = await twoTagged();
    await saveSearch(library, { name: 'Coast', listing: { kind: 'all' }, query: 'tag:"coast" is:unread' });
    const within = tagNamed(library, 'shore').id;
    await saveSearch(library, { name: 'Shore', listing: { kind: 'tag', tagId: within }, query: 'harbour' });
    const kept = () => [...library.savedSearches.values()].map(({ listing, query }) => ({ listing, query }));
    const before = kept();
    const steps = library.undoState.undo.length;
    await changeTag(library, { from: 'coast', to: 'water', colour: null, merges: false });
    expect(kept()[0]?.query).toBe('tag:"water" is:unread');
    await changeTag(library, { from: 'shore', to: 'water', colour: null, merges: true });
    expect(kept()[1]?.listing).toEqual({ kind: 'tag', tagId: tagNamed(library, 'water').id });
    expect(library.undoState.undo).toHaveLength(steps + 2);
    await undo(library);
    await undo(library);
    expect(kept()).toEqual(before);
  });

  it('become one tag only when that is wanted', async () => {
    const { library } = await twoTagged();
    await expect(
      changeTag(library, { from: 'shore', to: 'Coast', colour: null, merges: false }),
    ).rejects.toMatchObject({
      code: 'nameTaken',
      detail: 'coast',
    });
    await changeTag(library, { from: 'shore', to: 'Coast', colour: null, merges: true });
    expect(await tagCounts(library)).toEqual({ coast: 2, 'coast/ferries': 1, sea: 2 });
    await undo(library);
    expect(await tagCounts(library)).toEqual({ coast: 1, 'coast/ferries': 1, sea: 2, shore: 1 });
  });

  it('go with those below, and come back onto their articles', async () => {
    const { library } = await twoTagged();
    await removeTag(library, { name: 'coast' });
    expect(await tagCounts(library)).toEqual({ sea: 2, shore: 1 });
    expect(library.columns.marksOf(idOf('ferry'))?.tagIds).toEqual([tagNamed(library, 'sea').id]);
    await undo(library);
    expect(await tagCounts(library)).toEqual({ coast: 1, 'coast/ferries': 1, sea: 2, shore: 1 });
    await expect(removeTag(library, { name: 'nowhere' })).rejects.toMatchObject({ code: 'gone' });
  });

  it('are coloured, also while they are renamed, and made without articles', async () => {
    const { library } = await aLibrary();
    const { id } = await createTag(library, { name: ' to  cite ' });
    const cite = { from: 'to cite', to: 'to cite', colour: 'red', merges: false } as const;
    await changeTag(library, cite);
    expect(library.tags.get(id)).toEqual({ id, name: 'to cite', colour: 'red' });
    expect(await changeTag(library, cite)).toEqual({ changed: 0 });
    await changeTag(library, { ...cite, to: 'cited', colour: 'blue' });
    expect(library.tags.get(id)).toEqual({ id, name: 'cited', colour: 'blue' });
    await undo(library);
    expect(library.tags.get(id)).toEqual({ id, name: 'to cite', colour: 'red' });
    await expect(createTag(library, { name: 'To Cite' })).rejects.toMatchObject({ code: 'nameTaken' });
  });
});

describe('collections', () => {
  it('nest, take articles and are counted with those below', async () => {
    const { library } = await twoTagged();
    const { id: desk } = await createCollection(library, { name: 'Estuary desk', parentId: null, ids: [] });
    const { id: flood } = await createCollection(library, {
      name: 'The flood',
      parentId: desk,
      ids: [idOf('ferry')],
    });
    await collectArticles(library, { ids: [idOf('ferry'), idOf('quay')], add: [desk], remove: [flood] });
    const counts = (await overview(library)).collections.map(({ name, count }) => [name, count]);
    expect(counts).toEqual([
      ['Estuary desk', 2],
      ['The flood', 0],
    ]);
    expect(markCounts(library, { ids: [idOf('ferry'), idOf('quay')] })).toEqual({
      articles: 2,
      tags: new Map([
        [tagNamed(library, 'coast').id, 1],
        [tagNamed(library, 'coast/ferries').id, 1],
        [tagNamed(library, 'sea').id, 2],
        [tagNamed(library, 'shore').id, 1],
      ]),
      collections: new Map([[desk, 2]]),
    });
  });

  it('are renamed and moved, but never into themselves', async () => {
    const { library, archive } = await aLibrary();
    const { id: desk } = await createCollection(library, { name: 'Desk', parentId: null, ids: [] });
    const { id: flood } = await createCollection(library, { name: 'Flood', parentId: desk, ids: [] });
    await expect(
      changeCollection(library, { id: desk, name: 'Desk', parentId: flood }),
    ).rejects.toMatchObject({
      code: 'placeUnfit',
    });
    await expect(createCollection(library, { name: 'flood', parentId: desk, ids: [] })).rejects.toMatchObject(
      { code: 'nameTaken' },
    );
    await changeCollection(library, { id: flood, name: 'Flood of 1996', parentId: null });
    const moved = { id: flood, name: 'Flood of 1996', parentId: null };
    expect(library.collections.get(flood)).toEqual(moved);
    // The archive knows it too: imported folders are looked up there.
    expect(archive.catalogue.collections.get(flood)).toEqual(moved);
  });

  it('go with those below and come back with their articles', async () => {
    const { library, add } = await aLibrary();
    await add(aParsedArticle('ferry'));
    const { id: desk } = await createCollection(library, { name: 'Desk', parentId: null, ids: [] });
    await createCollection(library, { name: 'Flood', parentId: desk, ids: [idOf('ferry')] });
    const before = (await overview(library)).collections;
    await removeCollection(library, { id: desk });
    expect((await overview(library)).collections).toEqual([]);
    expect(library.columns.marksOf(idOf('ferry'))?.collectionIds).toEqual([]);
    await undo(library);
    expect((await overview(library)).collections).toEqual(before);
    await expect(removeCollection(library, { id: 'x' as CollectionId })).rejects.toMatchObject({
      code: 'gone',
    });
  });
});

describe('saved searches', () => {
  it('count what they find now, and are there after a restart and a rebuild', async () => {
    const one = await twoTagged();
    const { library } = one;
    const search = { name: 'Stars', listing: { kind: 'starred' }, query: 'tag:sea' } as const;
    const { id } = await saveSearch(library, search);
    expect(await savedSearchCounts(library)).toEqual([{ id, count: 0 }]);
    await starArticles(library, { ids: [idOf('quay')], value: true });
    const again = await one.reopened();
    expect(await savedSearchCounts(again.library)).toEqual([{ id, count: 1 }]);
    const rebuilt = await again.reopened({ dbName: `${again.dbName}-new` });
    await rebuilt.feed.applied(rebuilt.archive.lastSeq);
    expect((await overview(rebuilt.library)).savedSearches).toEqual([{ id, ...search }]);
    expect(await savedSearchCounts(rebuilt.library)).toEqual([{ id, count: 1 }]);
  });

  it('are changed and removed, and names are taken once', async () => {
    const { library } = await aLibrary();
    const all = { kind: 'all' } as const;
    const { id } = await saveSearch(library, { name: 'Harbour', listing: all, query: 'harbour' });
    await expect(saveSearch(library, { name: 'harbour', listing: all, query: '' })).rejects.toMatchObject({
      code: 'nameTaken',
    });
    await changeSearch(library, { id, name: 'Harbour', listing: all, query: 'harbour dredging' });
    expect(library.savedSearches.get(id)?.query).toBe('harbour dredging');
    await removeSearch(library, { id });
    await undo(library);
    await undo(library);
    expect(library.savedSearches.get(id)?.query).toBe('harbour');
  });

  it('whose words can’t be looked up have no count', async () => {
    const { library } = await aLibrary();
    const { id } = await saveSearch(library, { name: 'Words', listing: { kind: 'all' }, query: 'harbour' });
    expect(await savedSearchCounts(library)).toEqual([{ id, count: null }]);
  });
});

describe('levels that are no tags', () => {
  it('count an article once, however many tags it has below them', async () => {
    const { library } = await twoTagged();
    const ids = [idOf('ferry')];
    await tagArticles(library, { ids, add: ['Port/tolls', 'Port/boats', 'port/boats/night'], remove: [] });
    expect((await overview(library)).tagLevels).toEqual([{ name: 'Port', count: 1 }]);
    expect(await tagCounts(library)).toMatchObject({ 'Port/boats': 1, coast: 1 });
  });
});
