import type { SAHPoolUtil, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { IndexStore } from './serveIndex';
import { TextIndex } from './textIndex';

const POOL = 'search-index';
const FILE = '/index.sqlite3';
/** The handles of a window that was just closed or reloaded are let go of a moment later. */
const ATTEMPTS = 20;
const WAIT_MS = 100;

/** `locking_mode` must come before anything that reads the file; with it the WAL needs no shared memory. */
const SETTINGS = `
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -32768;
PRAGMA wal_autocheckpoint = 4000;
`;

/** Keeps the index in the browser's private file system, through SQLite's pool of access handles. One owner at a time. */
export function poolStore(loading: Promise<Sqlite3Static>): IndexStore {
  let pool: SAHPoolUtil | null = null;
  let index: TextIndex | null = null;

  async function openPool(): Promise<SAHPoolUtil> {
    const sqlite3 = await loading;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await sqlite3.installOpfsSAHPoolVfs({
          name: POOL,
          directory: `/${POOL}`,
          initialCapacity: 6,
          preserveOnInitFailure: true,
          forceReinitIfPreviouslyFailed: true,
        } as Parameters<Sqlite3Static['installOpfsSAHPoolVfs']>[0]);
      } catch (error) {
        const isHeld = error instanceof Error && error.name === 'NoModificationAllowedError';
        if (!isHeld || attempt === ATTEMPTS) throw error;
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      }
    }
  }

  return {
    async open() {
      pool ??= await openPool();
      const db = new pool.OpfsSAHPoolDb(FILE);
      try {
        db.exec(SETTINGS);
        index = TextIndex.open(db);
        return index;
      } catch (error) {
        db.close();
        throw error;
      }
    },
    async discard() {
      try {
        index?.close();
      } catch {
        // A damaged file need not close well; it goes all the same.
      }
      index = null;
      await pool?.wipeFiles();
    },
  };
}
