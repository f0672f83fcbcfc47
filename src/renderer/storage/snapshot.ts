import type { Columns } from './columns/columns';
import type { Database, StoredRow } from './database';

const PAGE = 2000;
/** A snapshot is written once so many rows have changed since the last, and an eighth of all. */
const WORTH_WRITING = 2000;

/**
 * Fills the memory from the database: from the snapshot of the columns where there is one, and from the rows that
 * changed since. Answers how many rows those were. Reading 100,000 rows takes seconds, a snapshot of them a moment.
 */
export async function readColumns(db: Database, columns: Columns): Promise<number> {
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
    return count;
  }
  const ids = await db.articles.where('rev').above(snapshot.rev).primaryKeys();
  for (let from = 0; from < ids.length; from += PAGE)
    add((await db.articles.bulkGet(ids.slice(from, from + PAGE))).flatMap((row) => row ?? []));
  return ids.length;
}

/** True when so many rows have changed since the last snapshot that another is worth its writing. */
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
