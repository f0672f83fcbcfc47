import type { TagId } from '../../../core/article';
import type { CollectionId } from '../../../core/collection';
import type { ImportReport } from '../../../core/importReport';
import type { ImportSummary, Overview } from '../../../core/overview';
import { stepDone } from '../../../core/undo';
import { LIVE, READ, STARRED, TRASHED } from '../columns/flags';
import type { Library } from '../library';
import { collectionAndBelow, tagAndBelow } from '../search/below';
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
  const tags = nestedCounter<TagId>(library.tags.keys(), (id) => tagAndBelow(id, library));
  for (const [n, ids] of columns.tagLists.values.entries()) tags.count(ids, byTags[n] ?? 0);
  const collections = nestedCounter<CollectionId>(library.collections.keys(), (id) =>
    collectionAndBelow(id, library),
  );
  for (const [n, ids] of columns.collectionLists.values.entries())
    collections.count(ids, byCollections[n] ?? 0);
  const { undo, redo } = library.undoState;
  return {
    ...count,
    sources: columns.sourceNames.values
      .map((source, n) => ({ source, count: bySource[n] ?? 0 }))
      .filter(({ source, count }) => source !== '' && count > 0)
      .sort((a, b) => b.count - a.count || a.source.localeCompare(b.source)),
    tags: [...library.tags.values()].map((tag) => ({ ...tag, count: tags.of(tag.id) })).sort(byName),
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

/** Counts articles once for each thing they are in and once for each thing above those. */
function nestedCounter<Id>(ids: Iterable<Id>, andBelow: (id: Id) => ReadonlySet<Id>) {
  const counts = new Map<Id, number>();
  const above = new Map<Id, Id[]>();
  for (const id of ids) for (const below of andBelow(id)) above.set(below, [...(above.get(below) ?? []), id]);
  return {
    count(carried: readonly Id[], articles: number) {
      if (articles === 0) return;
      for (const id of new Set(carried.flatMap((one) => above.get(one) ?? [])))
        counts.set(id, (counts.get(id) ?? 0) + articles);
    },
    of: (id: Id) => counts.get(id) ?? 0,
  };
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
