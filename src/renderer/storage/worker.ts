import { AppError, toErrorShape } from '../../contract/appError';
import type { LibraryMessage } from '../../contract/archivePort';
import { runCommand } from './commands';
import { openDatabase } from './database';
import { Indexer } from './index/indexer';
import { lineToWorker } from './index/indexLine';
import { KeptAnswers } from './keptAnswers';
import { Library } from './library';
import type { WindowRequest, WorkerMessage } from './protocol';
import { runQuery } from './queries';
import { Replica } from './replica';
import { storageError } from './storageError';
import { Turns } from './turns';
import { TICKS_TO_OPEN, withinReason } from './withinReason';

// The storage worker. Its handler is set before anything is awaited, or early messages would be lost.

const window = globalThis as unknown as DedicatedWorkerGlobalScope;
const kept = new KeptAnswers();
const turns = new Turns();
const tell = (message: WorkerMessage) => {
  if (message.kind === 'changed') kept.forget();
  window.postMessage(message);
};
/** A library that no list is asked of is indexed a moment after it was opened. */
const INDEX_AFTER_MS = 1000;
let startIndex = () => {};

const opening = withinReason(
  openDatabase((db) => Library.open(db, (change) => tell({ kind: 'changed', change }))),
  TICKS_TO_OPEN,
).then((library) => {
  keepIndex(library);
  return { library, replica: new Replica(library, tell) };
});
opening.catch(() => undefined);

window.onmessage = ({ data, ports }: MessageEvent<WindowRequest>) => {
  const [port] = ports;
  if (data.kind !== 'archivePort') void answer(data);
  else if (port !== undefined)
    void opening.then(
      ({ replica }) => replica.connect(port),
      (error) => port.postMessage(notOpened(error)),
    );
};

function keepIndex(library: Library): void {
  const worker = new Worker(new URL('./index/indexWorker.ts', import.meta.url), {
    type: 'module',
    name: 'index',
  });
  const indexer = new Indexer(library, lineToWorker(worker), () => library.moreIndexed());
  library.searches.lookUpIn(indexer);
  // The first list has the first turn.
  startIndex = () => {
    startIndex = () => {};
    void indexer.start();
  };
  setTimeout(() => startIndex(), INDEX_AFTER_MS);
}

async function answer(call: Exclude<WindowRequest, { kind: 'archivePort' }>): Promise<void> {
  const { callId } = call;
  try {
    const { library } = await opening.catch((error) => {
      throw new AppError('storageFailed', error instanceof Error ? error.message : String(error), error);
    });
    const value =
      call.kind === 'query'
        ? await turns.take(call.name, () =>
            kept.of(call.name, call.request, () => runQuery(library, call.name, call.request)),
          )
        : await runCommand(library, call.name, call.request);
    tell({ kind: 'answer', callId, value });
    if (call.name === 'articleList') startIndex();
  } catch (error) {
    tell({ kind: 'refused', callId, error: toErrorShape(storageError(error)) });
  }
}

/** The archive is told; it has the database made anew. */
function notOpened(error: unknown): LibraryMessage {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'stuck', error: { code: 'storageFailed', detail }, isOpen: false };
}
