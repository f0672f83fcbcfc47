import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type BrowserWindow, MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';
import { AppError, fromErrorShape } from '../contract/appError';
import type { ArchiveCommand, ArchiveNews } from '../contract/archivePort';
import type { ArchiveTasks, Damage, TaskName, TaskProgress } from '../contract/archiveTasks';
import { ARCHIVE_PORT_CHANNEL } from '../contract/channels';
import type { ImportId } from '../core/article';
import type { ImportOrder, ImportReport } from '../core/importReport';
import type { DataFolder } from './dataFolder';
import type { Log } from './log';

/** A process that died this often is not started again. */
const DEATHS_LIMIT = 3;

/**
 * What an archive is opened for: `work` goes on with an import that was interrupted, `look` leaves it as it is;
 * `closed` does not open it, for a restore.
 */
export type HostMode = 'work' | 'look' | 'closed';

interface Waiting {
  readonly resolve: (report: ImportReport) => void;
  readonly reject: (error: Error) => void;
}

interface Call {
  readonly name: TaskName;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (progress: TaskProgress) => void;
}

/**
 * Main's side of the archive process: it starts it, relays ports and commands, nothing more. When the process dies it
 * is started again, and the import in hand goes on under its id; so does one that a crash or a restart interrupted.
 */
export class ArchiveHost {
  /** Settled when the archive is open, with what is wrong if it is read-only; rejects with an AppError that says why not. */
  readonly opened: Promise<readonly Damage[]>;
  /** Called when the library's database has to be made anew. */
  onLibraryBroken: () => void = () => {};
  /** Told when an import has ended by itself. */
  onImportEnded: (report: ImportReport) => void = () => {};
  private settleOpened: { resolve: (damage: readonly Damage[]) => void; reject: (error: Error) => void } = {
    resolve() {},
    reject() {},
  };
  private child: UtilityProcess;
  private window: BrowserWindow | null = null;
  /** The import under way, or one that was interrupted and goes on. */
  private running: ImportOrder | null = null;
  private waiting: Waiting[] = [];
  private readonly calls = new Map<number, Call>();
  private lastCallId = 0;
  private settleClosed: (() => void) | null = null;
  private deaths = 0;
  /** An import of an earlier run of the program, still to be ended. */
  private interrupted: ImportOrder | null = null;

  readonly folder: string;

  constructor(
    private readonly folders: Pick<DataFolder, 'archive' | 'movedFrom' | 'library'>,
    private readonly software: string,
    private readonly log: Log,
    private readonly mode: HostMode = 'work',
  ) {
    this.folder = folders.archive;
    this.opened = new Promise((resolve, reject) => {
      this.settleOpened = { resolve, reject };
    });
    this.opened.catch(() => undefined);
    this.child = this.fork();
  }

  get isImporting(): boolean {
    return this.running !== null;
  }

  /** What the import under way is of; null while there is none. */
  get importing(): readonly string[] | null {
    return this.running?.roots ?? null;
  }

  /** Long work that is not done yet. */
  get working(): readonly TaskName[] {
    return [...this.calls.values()].map(({ name }) => name);
  }

  /** Gives the window's library a new port to the archive. */
  connect(window: BrowserWindow): void {
    this.window = window;
    const { port1, port2 } = new MessageChannelMain();
    this.child.postMessage({ kind: 'connect' } satisfies ArchiveCommand, [port1]);
    window.webContents.postMessage(ARCHIVE_PORT_CHANNEL, null, [port2]);
  }

  /** Begins an import. Throws `importRunning` while one is under way. */
  start(roots: readonly string[], { mirrorsFolders } = { mirrorsFolders: false }): void {
    if (this.running !== null) throw new AppError('importRunning', '');
    this.goOn({ importId: randomUUID() as string as ImportId, roots, mirrorsFolders });
  }

  pause(value: boolean): void {
    this.command({ kind: 'pause', value });
  }

  cancel(): void {
    this.command({ kind: 'cancel' });
  }

  /** Waits for the end of the import under way (or of the next). */
  ended(): Promise<ImportReport> {
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  /** Does long work. Rejects with an AppError; `archiveBusy` while other work is under way. */
  perform<N extends TaskName>(
    name: N,
    request: ArchiveTasks[N]['request'],
    onProgress: (progress: TaskProgress) => void = () => {},
  ): Promise<ArchiveTasks[N]['answer']> {
    this.lastCallId += 1;
    const callId = this.lastCallId;
    return new Promise((resolve, reject) => {
      this.calls.set(callId, { name, resolve, reject, onProgress });
      this.command({ kind: 'task', callId, name, request });
    });
  }

  /** Stops the long work under way; it rejects with `cancelled`. */
  cancelTask(): void {
    this.command({ kind: 'cancelTask' });
  }

  /** Lets go of the archive. What is journaled is safe without it, so this may be cut short. */
  async close(): Promise<void> {
    if (this.deaths > DEATHS_LIMIT) return;
    await new Promise<void>((resolve) => {
      this.settleClosed = resolve;
      this.command({ kind: 'close' });
    });
  }

  private goOn(order: ImportOrder, isAfterDeath = false): void {
    this.running = order;
    this.command({ kind: 'import', order, isAfterDeath });
  }

  private fork(): UtilityProcess {
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'archive.js'), [], {
      serviceName: 'Cuttings archive',
      stdio: 'inherit',
    });
    child.on('message', (news: ArchiveNews) => this.hear(news));
    child.on('exit', (code) => this.reviveAfter(code));
    const { software } = this;
    const { archive: folder, movedFrom, library: cache } = this.folders;
    const isThere = movedFrom !== null;
    if (this.mode !== 'closed')
      child.postMessage({ kind: 'open', folder, isThere, cache, software } satisfies ArchiveCommand);
    return child;
  }

  private hear(news: ArchiveNews): void {
    switch (news.kind) {
      case 'opened':
        this.settleOpened.resolve(news.damage);
        if (this.mode === 'work' && news.unfinished !== null) this.takeUp(news.unfinished);
        break;
      case 'notOpened':
        this.log.error('archive', `${news.error.code}: ${news.error.detail}`);
        this.settleOpened.reject(new AppError(news.error.code, news.error.detail));
        break;
      case 'ended':
        this.settle((one) => one.resolve(news.report));
        this.onImportEnded(news.report);
        break;
      case 'failed':
        this.log.error('import', `${news.error.code}: ${news.error.detail}`);
        this.settle((one) => one.reject(new AppError(news.error.code, news.error.detail)));
        break;
      case 'taskProgress':
        this.calls.get(news.callId)?.onProgress(news.progress);
        break;
      case 'taskDone':
        this.calls.get(news.callId)?.resolve(news.answer as never);
        this.calls.delete(news.callId);
        break;
      case 'taskFailed':
        this.calls.get(news.callId)?.reject(fromErrorShape(news.error));
        this.calls.delete(news.callId);
        break;
      case 'libraryBroken':
        this.log.error('library', `${news.error.code}: ${news.error.detail}`);
        this.onLibraryBroken();
        break;
      case 'troubled':
        this.log.error('archive', `${news.error.code}: ${news.error.detail}`);
        break;
      case 'closed':
        this.settleClosed?.();
        break;
    }
  }

  /** Goes on with an import that was interrupted; behind one that was begun meanwhile. */
  private takeUp(unfinished: ImportOrder): void {
    if (this.running === null) this.goOn(unfinished);
    else if (this.running.importId !== unfinished.importId) this.interrupted = unfinished;
  }

  private settle(finish: (one: Waiting) => void): void {
    const { waiting, interrupted } = this;
    this.running = null;
    this.interrupted = null;
    this.waiting = [];
    waiting.forEach(finish);
    const isGoing = this.settleClosed === null && this.deaths <= DEATHS_LIMIT;
    if (interrupted !== null && isGoing) this.goOn(interrupted);
  }

  private reviveAfter(code: number): void {
    if (this.settleClosed !== null) {
      this.settleClosed();
      return;
    }
    this.deaths += 1;
    for (const { reject } of this.calls.values())
      reject(new AppError('archiveFailed', `its process ended with code ${code}`));
    this.calls.clear();
    this.log.error('archive', `its process ended with code ${code}`);
    if (this.deaths > DEATHS_LIMIT) {
      const error = new AppError('archiveFailed', `its process ended ${this.deaths} times`);
      this.settle((one) => one.reject(error));
      this.settleOpened.reject(error);
      return;
    }
    const { running, window } = this;
    this.child = this.fork();
    if (window !== null && !window.isDestroyed()) this.connect(window);
    if (running !== null) this.goOn(running, true);
  }

  private command(command: ArchiveCommand): void {
    this.child.postMessage(command);
  }
}
