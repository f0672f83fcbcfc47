import { describe, expect, it } from 'vitest';
import type { CollectionId } from '../../../src/core/collection';
import { shownCollections } from '../../../src/renderer/features/library/collectionTree';

const id = (name: string) => name as CollectionId;
const aCollection = (name: string, parent: string | null = null) => ({
  id: id(name),
  name,
  parentId: parent === null ? null : id(parent),
  count: 1,
});
const ALL = [
  aCollection('scrape'),
  aCollection('page 10', 'scrape'),
  aCollection('page 9', 'scrape'),
  aCollection('deep', 'page 9'),
  aCollection('orphan', 'gone'),
];
const shown = (...open: readonly string[]) =>
  shownCollections(ALL, (one) => open.includes(one)).map(
    ({ collection, depth }) => `${'  '.repeat(depth)}${collection.name}`,
  );

describe('collections', () => {
  it('are closed at first, and one without its parent stands at the top', () => {
    expect(shown()).toEqual(['orphan', 'scrape']);
  });

  it('show what is below those that are open, by name and number', () => {
    expect(shown('scrape', 'page 9')).toEqual(['orphan', 'scrape', '  page 9', '    deep', '  page 10']);
  });
});
