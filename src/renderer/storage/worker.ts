import { AppError, toErrorShape } from '../../contract/appError';
import { runCommand } from './commands';
import { Database } from './database';
import { serveImporter } from './importerPort';
import { Library } from './library';
import type { WindowRequest, WorkerMessage } from './protocol';
import { runQuery } from './queries';

// The storage worker. Its handler is set before anything is awaited, or early messages would be lost.

const window = globalThis as unknown as DedicatedWorkerGlobalScope;
const tell = (message: WorkerMessage) => window.postMessage(message);

const opening = Library.open(
  new Database(),
  (change) => tell({ kind: 'changed', change }),
  () => new Date().toISOString(),
);
opening.catch(() => undefined);

window.onmessage = ({ data, ports }: MessageEvent<WindowRequest>) => {
  if (data.kind === 'importerPort') {
    const [port] = ports;
    if (port !== undefined) serveImporter(port, opening, tell);
  } else void answer(data);
};

async function answer(call: Exclude<WindowRequest, { kind: 'importerPort' }>): Promise<void> {
  const { callId } = call;
  try {
    const library = await opening.catch((error) => {
      throw new AppError('storageFailed', error instanceof Error ? error.message : String(error), error);
    });
    const value =
      call.kind === 'query'
        ? await runQuery(library, call.name, call.request)
        : await runCommand(library, call.name, call.request);
    tell({ kind: 'answer', callId, value });
  } catch (error) {
    tell({ kind: 'refused', callId, error: toErrorShape(error) });
  }
}
