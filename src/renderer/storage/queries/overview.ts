import type { TagId } from '../../../core/article';
import type { CollectionId } from '../../../core/collection';
import type { ImportReport } from '../../../core/importReport';
import type { ImportSummary, Overview } from '../../../core/overview';
import type { Library } from '../library';
import { collectionAndBelow, needsReview, tagAndBelow } from '../matches';

/** Everything the sidebar shows, counted in one walk over the columns. */
export async function overview(library: Library): Promise<Overview> {
  if (library.columns.size === 0) await library.welcomed;
  const sources = new Map<string, number>();
  const tags = nestedCounter<TagId>(library.tags.keys(), (id) => tagAndBelow(id, library));
  const collections = nestedCounter<CollectionId>(library.collections.keys(), (id) =>
    collectionAndBelow(id, library),
  );
  const count = { all: 0, unread: 0, starred: 0, review: 0, trash: 0 };
  for (const column of library.columns.all()) {
    if (column.isTrashed) {
      count.trash += 1;
      continue;
    }
    count.all += 1;
    if (!column.isRead) count.unread += 1;
    if (column.isStarred) count.starred += 1;
    if (needsReview(column)) count.review += 1;
    if (column.source !== null) sources.set(column.source, (sources.get(column.source) ?? 0) + 1);
    tags.count(column.tagIds);
    collections.count(column.collectionIds);
  }
  const { undo, redo } = library.undoState;
  return {
    ...count,
    sources: [...sources]
      .map(([source, count]) => ({ source, count }))
      .sort((a, b) => b.count - a.count || a.source.localeCompare(b.source)),
    tags: [...library.tags.values()].map((tag) => ({ ...tag, count: tags.of(tag.id) })).sort(byName),
    collections: [...library.collections.values()]
      .map((collection) => ({ ...collection, count: collections.of(collection.id) }))
      .sort(byName),
    imports: (await library.db.imports.toArray())
      .map(summaryOf)
      .sort((a, b) => (a.endedAt < b.endedAt ? 1 : -1)),
    behind: library.archiveSeq - library.lastSeq,
    undo: undo.at(-1)?.acts.at(-1)?.kind ?? null,
    redo: redo.at(-1)?.acts.at(-1)?.kind ?? null,
  };
}

/** Counts an article once for each thing it is in and once for each thing above those. */
function nestedCounter<Id>(ids: Iterable<Id>, andBelow: (id: Id) => ReadonlySet<Id>) {
  const counts = new Map<Id, number>();
  const above = new Map<Id, Id[]>();
  for (const id of ids) for (const below of andBelow(id)) above.set(below, [...(above.get(below) ?? []), id]);
  return {
    count(carried: readonly Id[]) {
      if (carried.length === 0) return;
      for (const id of new Set(carried.flatMap((one) => above.get(one) ?? [])))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    },
    of: (id: Id) => counts.get(id) ?? 0,
  };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name);
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
