import type { TagId } from '../../../core/article';
import type { CollectionId } from '../../../core/collection';
import type { ImportReport } from '../../../core/importReport';
import { nameKey } from '../../../core/names';
import type { ImportSummary, Overview } from '../../../core/overview';
import { tagLevels } from '../../../core/tag';
import { stepDone } from '../../../core/undo';
import { LIVE, READ, STARRED, TRASHED } from '../columns/flags';
import type { Library } from '../library';
import { collectionAndBelow } from '../search/below';
import { reviewTest } from '../search/reviewTest';

/** Everything the sidebar shows, counted in one walk over the columns. */
export async function overview(library: Library): Promise<Overview> {
  if (library.columns.size === 0) await library.welcomed;
  const { columns } = library;
  const flags = columns.flags.values;
  const needsReview = reviewTest(columns);
  const count = { all: 0, unread: 0, starred: 0, review: 0, trash: 0 };
  const bySource = new Uint32Array(columns.sourceNames.values.length);
  const byTags = new Uint32Array(columns.tagLists.values.length);
  const byCollections = new Uint32Array(columns.collectionLists.values.length);
  for (let slot = 0; slot < columns.slotCount; slot += 1) {
    const bits = flags[slot] ?? 0;
    if ((bits & LIVE) === 0) continue;
    if ((bits & TRASHED) !== 0) {
      count.trash += 1;
      continue;
    }
    count.all += 1;
    if ((bits & READ) === 0) count.unread += 1;
    if ((bits & STARRED) !== 0) count.starred += 1;
    if (needsReview(slot)) count.review += 1;
    add(bySource, columns.source.values[slot]);
    add(byTags, columns.tags.values[slot]);
    add(byCollections, columns.collections.values[slot]);
  }
  const tags = nestedCounter((id: TagId) => tagLevels(library.tags.get(id)?.name ?? '').map(nameKey));
  for (const [n, ids] of columns.tagLists.values.entries()) tags.count(ids, byTags[n] ?? 0);
  const above = collectionsAbove(library);
  const collections = nestedCounter((id: CollectionId) => above.get(id) ?? []);
  for (const [n, ids] of columns.collectionLists.values.entries())
    collections.count(ids, byCollections[n] ?? 0);
  const { undo, redo } = library.undoState;
  return {
    ...count,
    sources: columns.sourceNames.values
      .map((source, n) => ({ source, count: bySource[n] ?? 0 }))
      .filter(({ source, count }) => source !== '' && count > 0)
      .sort((a, b) => b.count - a.count || a.source.localeCompare(b.source)),
    tags: [...library.tags.values()]
      .map((tag) => ({ ...tag, count: tags.of(nameKey(tag.name)) }))
      .sort(byName),
    tagLevels: mereLevels(library).map((name) => ({ name, count: tags.of(nameKey(name)) })),
    collections: [...library.collections.values()]
      .map((collection) => ({ ...collection, count: collections.of(collection.id) }))
      .sort(byName),
    savedSearches: [...library.savedSearches.values()].sort(byName),
    imports: (await library.db.imports.toArray())
      .map(summaryOf)
      .sort((a, b) => (a.endedAt < b.endedAt ? 1 : -1)),
    damage: library.damage,
    behind: library.archiveSeq - library.lastSeq,
    undo: stepDone(undo.at(-1)),
    redo: stepDone(redo.at(-1)),
  };
}

/** Counts articles once for each level that they are in by one thing or another. */
function nestedCounter<Id, Level>(levelsOf: (id: Id) => readonly Level[]) {
  const counts = new Map<Level, number>();
  return {
    count(carried: readonly Id[], articles: number) {
      if (articles === 0) return;
      for (const level of new Set(carried.flatMap(levelsOf)))
        counts.set(level, (counts.get(level) ?? 0) + articles);
    },
    of: (level: Level) => counts.get(level) ?? 0,
  };
}

/** Each collection's own id and those of all above it. */
function collectionsAbove(library: Library): ReadonlyMap<CollectionId, readonly CollectionId[]> {
  const above = new Map<CollectionId, CollectionId[]>();
  for (const id of library.collections.keys())
    for (const below of collectionAndBelow(id, library)) above.set(below, [...(above.get(below) ?? []), id]);
  return above;
}

/** The names that have tags below them and are none themselves. */
function mereLevels({ tags }: Library): readonly string[] {
  const names = [...tags.values()].map(({ name }) => name);
  const known = new Set(names.map(nameKey));
  // Of two spellings the first stays.
  const spelt = names.flatMap(tagLevels).reverse();
  const levels = new Map(spelt.map((level) => [nameKey(level), level] as const));
  return [...levels].filter(([key]) => !known.has(key)).map(([, level]) => level);
}

function add(counts: Uint32Array, number: number | undefined): void {
  counts[number ?? 0] = (counts[number ?? 0] ?? 0) + 1;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'en', { sensitivity: 'base', numeric: true });
}

function summaryOf({
  id,
  name,
  endedAt,
  found,
  imported,
  duplicate,
  skipped,
  failed,
}: ImportReport): ImportSummary {
  return { id, name, endedAt, found, imported, duplicate, skipped, failed };
}
