import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/core/article';
import type { Collection, CollectionId } from '../../src/core/collection';
import type { Act } from '../../src/core/event';
import { mirroringActs, type PlacedArticle } from '../../src/core/mirrorFolders';

const placed = (...paths: readonly string[]): readonly PlacedArticle[] =>
  paths.map((path) => ({ id: `id of ${path}` as ArticleId, path }));

/** What is there after some acts. */
function stateAfter(acts: readonly Act[]) {
  const collections = new Map<CollectionId, Collection>();
  const members = new Map<CollectionId, Set<ArticleId>>();
  for (const act of acts) {
    if (act.kind === 'collectionCreated') collections.set(act.collection.id, act.collection);
    if (act.kind === 'collectionMarked')
      members.set(act.collectionId, new Set([...(members.get(act.collectionId) ?? []), ...act.articleIds]));
  }
  return { collections, membersOf: (id: CollectionId) => members.get(id) ?? new Set<ArticleId>() };
}
const NOTHING = stateAfter([]);

/** Collections with what is in them, nested names joined. */
function drawn(acts: readonly Act[]) {
  const { collections, membersOf } = stateAfter(acts);
  const nameOf = ({ name, parentId }: Collection): string => {
    const above = parentId === null ? undefined : collections.get(parentId);
    return above === undefined ? name : `${nameOf(above)} > ${name}`;
  };
  return Object.fromEntries([...collections.values()].map((one) => [nameOf(one), membersOf(one.id).size]));
}

const SCRAPE = { roots: ['/data/scrape'], containers: [] };

describe('folders of an import', () => {
  it('become collections, nested as they are', () => {
    const acts = mirroringActs(SCRAPE, placed('/data/scrape/a.txt', '/data/scrape/x/y/b.txt'), NOTHING);
    expect(drawn(acts)).toEqual({ scrape: 1, 'scrape > x': 0, 'scrape > x > y': 1 });
  });

  it('are none for files that were imported by themselves', () => {
    expect(mirroringActs({ roots: ['/data/a.txt'], containers: [] }, placed('/data/a.txt'), NOTHING)).toEqual(
      [],
    );
  });

  it('need no act the second time, and only what is new later', () => {
    const first = mirroringActs(SCRAPE, placed('/data/scrape/a.txt'), NOTHING);
    expect(mirroringActs(SCRAPE, placed('/data/scrape/a.txt'), stateAfter(first))).toEqual([]);
    const more = mirroringActs(SCRAPE, placed('/data/scrape/a.txt', '/data/scrape/b.txt'), stateAfter(first));
    expect(more).toMatchObject([{ kind: 'collectionMarked', articleIds: ['id of /data/scrape/b.txt'] }]);
  });

  it('are told apart from folders of the same name elsewhere', () => {
    const first = mirroringActs(SCRAPE, placed('/data/scrape/a.txt'), NOTHING);
    const other = mirroringActs(
      { roots: ['/old/scrape'], containers: [] },
      placed('/old/scrape/a.txt'),
      stateAfter(first),
    );
    expect(other.map(({ kind }) => kind)).toEqual(['collectionCreated', 'collectionMarked']);
  });

  it('may be inside a zip; a web archive is one', () => {
    const containers = [
      { path: '/data/scrape/p.zip', format: 'zip', entries: 1 },
      { path: '/data/scrape/c.warc.gz', format: 'warc', entries: 1 },
    ];
    const paths = ['/data/scrape/p.zip/in/a.txt', '/data/scrape/c.warc.gz/https://radiovell.example/x/b'];
    expect(drawn(mirroringActs({ ...SCRAPE, containers }, placed(...paths), NOTHING))).toEqual({
      scrape: 0,
      'scrape > p.zip': 0,
      'scrape > p.zip > in': 1,
      'scrape > c.warc.gz': 1,
    });
  });

  it('on Windows are parted by backslashes', () => {
    const acts = mirroringActs(
      { roots: ['C:\\scrape'], containers: [] },
      placed('C:\\scrape\\x\\a.txt'),
      NOTHING,
    );
    expect(drawn(acts)).toEqual({ scrape: 0, 'scrape > x': 1 });
  });
});
