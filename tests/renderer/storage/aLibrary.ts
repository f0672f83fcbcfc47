import 'fake-indexeddb/auto';
import { Database } from '../../../src/renderer/storage/database';
import { Library } from '../../../src/renderer/storage/library';
import type { LibraryChange } from '../../../src/renderer/storage/protocol';

let count = 0;

/** A library on an empty database of its own, what it told, and how to open the same database again. */
export async function aLibrary(name = `library-${++count}`) {
  const changes: LibraryChange[] = [];
  const db = new Database(name);
  let clock = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, clock++)).toISOString();
  const library = await Library.open(db, (change) => changes.push(change), now);
  return {
    library,
    db,
    changes,
    async reopened() {
      db.close();
      return (await aLibrary(name)).library;
    },
  };
}
