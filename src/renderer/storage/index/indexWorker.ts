import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { IndexReply, IndexRequest } from './indexProtocol';
import { poolStore } from './poolStore';
import { IndexServer } from './serveIndex';

// The index's own worker: SQLite is synchronous, and answers to lists must not wait for it.

const library = globalThis as unknown as DedicatedWorkerGlobalScope;
const server = new IndexServer(poolStore(sqlite3InitModule()));

library.onmessage = ({ data }: MessageEvent<IndexRequest>) => {
  void server.answer(data).then((reply) => library.postMessage(reply, transferables(reply)));
};

function transferables(reply: IndexReply): Transferable[] {
  const isNumbers = reply.kind === 'answer' && reply.answer instanceof Int32Array;
  return isNumbers ? [(reply.answer as Int32Array).buffer as ArrayBuffer] : [];
}
