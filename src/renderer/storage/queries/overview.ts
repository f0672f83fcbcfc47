import type { TagId } from '../../../core/article';
import type { ImportReport } from '../../../core/importReport';
import type { ImportSummary, Overview, TagCount } from '../../../core/overview';
import type { Library } from '../library';
import { needsReview, tagAndBelow } from '../matches';

/** Everything the sidebar shows, counted in one walk over the columns. */
export async function overview(library: Library): Promise<Overview> {
  const sources = new Map<string, number>();
  const tags = tagCounter(library);
  let unread = 0;
  let starred = 0;
  let review = 0;
  for (const column of library.columns.all()) {
    if (!column.isRead) unread += 1;
    if (column.isStarred) starred += 1;
    if (needsReview(column)) review += 1;
    if (column.source !== null) sources.set(column.source, (sources.get(column.source) ?? 0) + 1);
    if (column.tagIds.length > 0) tags.count(column.tagIds);
  }
  return {
    all: library.columns.size,
    unread,
    starred,
    review,
    sources: [...sources]
      .map(([source, count]) => ({ source, count }))
      .sort((a, b) => b.count - a.count || a.source.localeCompare(b.source)),
    tags: tags.counted(),
    imports: (await library.db.imports.toArray())
      .map(summaryOf)
      .sort((a, b) => (a.endedAt < b.endedAt ? 1 : -1)),
  };
}

/** Counts an article once for each of its tags and once for each tag above them. */
function tagCounter(library: Library) {
  const counts = new Map<TagId, number>();
  const above = new Map<TagId, TagId[]>();
  for (const tag of library.tags.values())
    for (const below of tagAndBelow(tag.id, library)) above.set(below, [...(above.get(below) ?? []), tag.id]);
  return {
    count(tagIds: readonly TagId[]) {
      for (const id of new Set(tagIds.flatMap((tagId) => above.get(tagId) ?? [])))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    },
    counted: (): readonly TagCount[] =>
      [...library.tags.values()]
        .map((tag) => ({ ...tag, count: counts.get(tag.id) ?? 0 }))
        .sort((a, b) => a.name.localeCompare(b.name)),
  };
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
