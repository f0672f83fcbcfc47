import process from 'node:process';
import { toErrorShape } from '../../contract/appError';
import type { ImporterCommand, ImporterNews } from '../../contract/importerPort';
import { ImportRun } from './importRun';
import { StorageLink, type StoragePort } from './storageLink';

// The importer's process: it alone reads the files that people bring. Main tells it what, the storage worker
// gets what came of it.

const link = new StorageLink();
let run: ImportRun | null = null;

process.parentPort.on('message', ({ data, ports }) => {
  const command = data as ImporterCommand;
  switch (command.kind) {
    case 'connect': {
      const [port] = ports;
      if (port !== undefined) link.connect(port as StoragePort);
      break;
    }
    case 'import':
      void begin(command);
      break;
    case 'cancel':
      run?.cancel();
      break;
  }
});

async function begin(command: Extract<ImporterCommand, { kind: 'import' }>): Promise<void> {
  try {
    run = new ImportRun(command.importId, command.paths, link);
    tell({ kind: 'ended', report: await run.run() });
  } catch (error) {
    tell({ kind: 'failed', importId: command.importId, error: toErrorShape(error) });
  } finally {
    run = null;
  }
}

function tell(news: ImporterNews): void {
  process.parentPort.postMessage(news);
}
