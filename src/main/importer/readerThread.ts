import { parentPort } from 'node:worker_threads';
import { BatchReader, type Read, type ReadBatch } from './readBatches';
import type { ReaderAnswer, ReaderOrder } from './threadReader';

// The thread that finds, reads and hashes the pages of one import. Files are read synchronously, which
// takes far less processor time; a disk that keeps it waiting keeps nobody else.

/** Pages whose bytes go in one piece of memory: as many as are parsed together. */
const PIECE_PAGES = 25;

const reader = new BatchReader();
let allowed = 0;
let wake: () => void = () => {};

parentPort?.on('message', (order: ReaderOrder) => {
  switch (order.kind) {
    case 'read':
      void read(order);
      break;
    case 'next':
      allowed += 1;
      wake();
      break;
    case 'stop':
      reader.stop();
      break;
  }
});

async function read({ roots, importId }: Extract<ReaderOrder, { kind: 'read' }>): Promise<void> {
  for await (const batch of reader.read(roots, importId)) {
    while (allowed === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    allowed -= 1;
    send(batch);
  }
  parentPort?.postMessage({ batch: null } satisfies ReaderAnswer);
}

/** Hands the bytes over without a copy, those of some pages in one piece. */
function send({ reads, containers }: ReadBatch): void {
  const pieces: ArrayBuffer[] = [];
  const moved: Read[] = [];
  for (let from = 0; from < reads.length; from += PIECE_PAGES) {
    const some = reads.slice(from, from + PIECE_PAGES);
    const piece = new ArrayBuffer(
      some.reduce((sum, one) => sum + ('bytes' in one ? one.bytes.length : 0), 0),
    );
    let offset = 0;
    for (const one of some) {
      if (!('bytes' in one)) {
        moved.push(one);
        continue;
      }
      const bytes = new Uint8Array(piece, offset, one.bytes.length);
      bytes.set(one.bytes);
      offset += bytes.length;
      moved.push({ ...one, bytes });
    }
    pieces.push(piece);
  }
  parentPort?.postMessage({ batch: { reads: moved, containers } } satisfies ReaderAnswer, pieces);
}
