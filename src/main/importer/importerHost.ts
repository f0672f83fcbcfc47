import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type BrowserWindow, MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';
import { AppError } from '../../contract/appError';
import { IMPORTER_PORT_CHANNEL } from '../../contract/channels';
import type { ImporterCommand, ImporterNews } from '../../contract/importerPort';
import type { ImportId } from '../../core/article';
import type { ImportReport } from '../../core/importReport';
import type { Log } from '../log';

/** Main's side of the importer process: it starts it and relays ports, nothing more. */
export interface ImporterHost {
  /** Gives the window a new port to the importer; batches not acknowledged are sent again over it. */
  connect(window: BrowserWindow): void;
  /** Begins an import. Throws `importRunning` while one is under way. */
  start(paths: readonly string[]): void;
  cancel(): void;
  /** Waits for the end of the import under way. */
  ended(): Promise<ImportReport>;
}

/** Starts the importer process at its first use. */
export function hostImporter(log: Log): ImporterHost {
  let child: UtilityProcess | null = null;
  let running: ImportId | null = null;
  let waiting: { resolve: (report: ImportReport) => void; reject: (error: Error) => void }[] = [];

  function process(): UtilityProcess {
    if (child !== null) return child;
    const fresh = utilityProcess.fork(path.join(import.meta.dirname, 'importer.js'), [], {
      serviceName: 'Cuttings importer',
      stdio: 'inherit',
    });
    fresh.on('message', (news: ImporterNews) => settle(news));
    fresh.on('exit', (code) => {
      child = null;
      if (running === null) return;
      log.error('importer', `ended with code ${code} during an import`);
      settle({
        kind: 'failed',
        importId: running,
        error: { code: 'importFailed', detail: `its process ended (${code})` },
      });
    });
    child = fresh;
    return fresh;
  }

  function settle(news: ImporterNews): void {
    running = null;
    const all = waiting;
    waiting = [];
    for (const one of all) {
      if (news.kind === 'ended') one.resolve(news.report);
      else one.reject(new AppError(news.error.code, news.error.detail));
    }
    if (news.kind === 'failed') log.error('importer', news.error.detail);
  }

  const command = (what: ImporterCommand) => process().postMessage(what);

  return {
    connect(window) {
      const { port1, port2 } = new MessageChannelMain();
      process().postMessage({ kind: 'connect' } satisfies ImporterCommand, [port1]);
      window.webContents.postMessage(IMPORTER_PORT_CHANNEL, null, [port2]);
    },
    start(paths) {
      if (running !== null) throw new AppError('importRunning', '');
      running = randomUUID() as string as ImportId;
      command({ kind: 'import', importId: running, paths });
    },
    cancel: () => command({ kind: 'cancel' }),
    ended: () => new Promise((resolve, reject) => waiting.push({ resolve, reject })),
  };
}
