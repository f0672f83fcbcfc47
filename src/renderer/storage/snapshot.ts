import type { ArticleId } from '../../core/article';
import { Columns } from './columns/columns';
import type { Database, StoredRow } from './database';

const PAGE = 2000;
/** A snapshot is written once so many rows have changed since the last, and an eighth of all. */
const WORTH_WRITING = 2000;
/** So many marks are read back in the time of one row. */
const MARKS_A_ROW = 8;

/**
 * Fills the memory from the database: from the snapshot of the columns where there is one, and from the rows that
 * changed since. Answers how many rows those were, and up to which change the snapshot reaches: the marks of later events are
 * still to be followed. Reading 100,000 rows takes seconds, a snapshot of them a moment.
 */
export async function readColumns(db: Database, columns: Columns): Promise<{ rev: number; changed: number }> {
  const snapshot = await db.snapshots.get('columns');
  if (snapshot !== undefined) columns.unpack(snapshot.packed);
  const add = (rows: readonly StoredRow[]) => {
    for (const row of rows) columns.add(row);
  };
  let count = 0;
  if (snapshot === undefined) {
    let rows = await db.articles.orderBy('id').limit(PAGE).toArray();
    for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
      add(rows);
      count += rows.length;
      rows = await db.articles.where('id').above(last.id).limit(PAGE).toArray();
    }
    return { rev: 0, changed: count };
  }
  const ids = await db.articles.where('rev').above(snapshot.rev).primaryKeys();
  for (let from = 0; from < ids.length; from += PAGE)
    add((await db.articles.bulkGet(ids.slice(from, from + PAGE))).flatMap((row) => row ?? []));
  return { rev: snapshot.rev, changed: ids.length };
}

/** How much longer a start takes for events that marked so many articles, in rows. */
export function rowsFor(events: number, marked: number): number {
  return events + marked / MARKS_A_ROW;
}

/** True when a start has so many rows to read behind the last snapshot that another is worth its writing. */
export function isSnapshotDue(changed: number, size: number): boolean {
  return changed > Math.max(WORTH_WRITING, size / 8);
}

/**
 * Writes a snapshot of the columns as they are. To be called when no event is being applied: the columns are then those
 * of `rev`, the highest there is.
 */
export async function writeSnapshot(db: Database, columns: Columns, rev: number): Promise<void> {
  await db.snapshots.put({ key: 'columns', rev, packed: columns.pack() });
}

/** Takes articles out of the snapshot, inside the caller's transaction. */
export async function removeFromSnapshot(db: Database, ids: readonly ArticleId[]): Promise<void> {
  const snapshot = await db.snapshots.get('columns');
  if (snapshot === undefined) return;
  const columns = new Columns();
  columns.unpack(snapshot.packed);
  for (const id of ids) columns.remove(id);
  await db.snapshots.put({ ...snapshot, packed: columns.pack() });
}
