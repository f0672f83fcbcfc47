import sqlite3InitModule, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { Indexer } from '../../../../src/renderer/storage/index/indexer';
import { type IndexLine, lineToWorker } from '../../../../src/renderer/storage/index/indexLine';
import type { IndexReply, IndexRequest } from '../../../../src/renderer/storage/index/indexProtocol';
import { IndexServer, type IndexStore } from '../../../../src/renderer/storage/index/serveIndex';
import { TextIndex } from '../../../../src/renderer/storage/index/textIndex';
import type { Library } from '../../../../src/renderer/storage/library';

let sqlite3: Promise<Sqlite3Static> | null = null;

/** SQLite, loaded once. */
export function sqlite(): Promise<Sqlite3Static> {
  sqlite3 ??= sqlite3InitModule();
  return sqlite3;
}

/** A store of indexes in memory. `bytes` is what a file would hold; a damaged one can be put there. */
export function memoryStore(): IndexStore & {
  index: TextIndex | null;
  breakNext: Error | null;
  opened: number;
} {
  const store = {
    index: null as TextIndex | null,
    breakNext: null as Error | null,
    opened: 0,
    async open() {
      const { oo1 } = await sqlite();
      if (store.breakNext !== null) {
        const error = store.breakNext;
        store.breakNext = null;
        throw error;
      }
      store.opened += 1;
      store.index ??= TextIndex.open(new oo1.DB(':memory:'));
      return store.index;
    },
    async discard() {
      store.index?.close();
      store.index = null;
    },
  };
  return store;
}

/** A line to a server in the same thread; messages are cloned as a worker's would be. */
export function lineTo(store: IndexStore): IndexLine {
  const server = new IndexServer(store);
  const worker = {
    onmessage: null as ((event: MessageEvent<IndexReply>) => void) | null,
    onerror: null,
    postMessage(request: IndexRequest) {
      void server
        .answer(structuredClone(request))
        .then((reply) => worker.onmessage?.({ data: structuredClone(reply) } as MessageEvent<IndexReply>));
    },
  };
  return lineToWorker(worker);
}

/** Gives a library an index, and answers how to wait until all is in it. */
export async function indexed(library: Library, store: IndexStore = memoryStore()) {
  const indexer = new Indexer(library, lineTo(store), () => library.moreIndexed());
  library.searches.lookUpIn(indexer);
  await indexer.start();
  return {
    indexer,
    async settled() {
      while (indexer.behind > 0) await new Promise((resolve) => setTimeout(resolve, 1));
    },
  };
}
