import process from 'node:process';
import { AppError, toErrorShape } from '../../contract/appError';
import type { ArchiveCommand, ArchiveNews } from '../../contract/archivePort';
import type { TaskProgress } from '../../contract/archiveTasks';
import { Archive } from '../archive/archive';
import { ArchiveUnreadable, inspectArchive } from '../archive/archiveFormat';
import { ArchiveInUse } from '../archive/lock';
import { finishRestore } from '../archive/restore';
import { ImportRun } from '../importer/importRun';
import { ParserPool } from '../importer/parserPool';
import { ThreadReader } from '../importer/threadReader';
import { tellBroken, tellIfFull } from './brokenLibrary';
import { isClosedTask, runClosedTask } from './closedTasks';
import { Feed, type LibraryPort } from './feed';
import { reparse } from './reparse';
import { Profiles } from './settling/profiles';
import { Settler } from './settling/settler';
import { SignsFile } from './settling/signsFile';
import { runTask } from './tasks';

// The archive process: the one writer. It alone reads the files that people bring and writes to the archive; main
// tells it what, and the library follows it.

/** How often it is looked whether the day's copy of the journal is made. */
const BACKUP_EVERY_MS = 3_600_000;

/** Work during which the library is not settled: it changes what there is. */
const STOPS_SETTLING: ReadonlySet<string> = new Set(['purgeTrash', 'restore', 'moveArchive', 'rebuild']);

/** What only looks at the archive: it waits for nothing, and nothing waits for it. */
const LOOKS: ReadonlySet<string> = new Set(['learnedLines', 'sourceHosts', 'trash', 'retryPaths']);

const pool = new ParserPool(new URL('./parser.js', import.meta.url));
let office: {
  readonly archive: Archive;
  readonly feed: Feed;
  readonly settler: Settler;
  readonly signs: SignsFile;
  readonly software: string;
} | null = null;
let opening: Promise<void> | null = null;
let run: ImportRun | null = null;
/** Long work under way; there is one at a time. */
let work: { readonly name: string; readonly ending: AbortController } | null = null;
/** A port that came before the archive was open. */
let early: LibraryPort | null = null;

process.parentPort.on('message', ({ data, ports }) => {
  const command = data as ArchiveCommand;
  switch (command.kind) {
    case 'open':
      opening = open(command);
      break;
    case 'connect':
      connect(ports[0] as LibraryPort | undefined);
      break;
    case 'import':
      void begin(command);
      break;
    case 'pause':
      run?.pause(command.value);
      break;
    case 'cancel':
      run?.cancel();
      break;
    case 'task':
      void perform(command);
      break;
    case 'cancelTask':
      work?.ending.abort();
      break;
    case 'close':
      void close();
      break;
  }
});

async function open(command: Extract<ArchiveCommand, { kind: 'open' }>): Promise<void> {
  const { folder, isThere, cache, software } = command;
  try {
    if (isThere) await requireArchive(folder);
    const archive = await Archive.open(folder, software);
    const signs = new SignsFile(cache, software);
    const profiles = new Profiles(archive, signs);
    pool.rulesNow = () => archive.catalogue.allRules;
    const feed = new Feed(archive, reparse(archive, pool, profiles), trouble);
    pool.onSigns = (id, of) => signs.note(id, of);
    const settler = new Settler(archive, feed, pool, signs, software, trouble);
    office = { archive, feed, settler, signs, software };
    feed.onGreeted = settle;
    feed.onStuck = (port, broken) =>
      broken === null
        ? void tellIfFull(archive, port)
        : void tellBroken(archive, port, broken, (error) => tell({ kind: 'libraryBroken', error }));
    feed.onContentChanged = settle;
    const damage = archive.state.kind === 'readOnly' ? archive.state.damage : [];
    tell({ kind: 'opened', unfinished: damage.length > 0 ? null : archive.unfinished, damage });
    if (early !== null) feed.connect(early);
    early = null;
    if (damage.length > 0) return;
    const backUp = () => void archive.backUpJournal().catch(trouble);
    backUp();
    setInterval(backUp, BACKUP_EVERY_MS).unref();
  } catch (error) {
    tell({ kind: 'notOpened', error: toErrorShape(openingError(error)) });
  }
}

/** A disk that is not connected is no empty archive. */
async function requireArchive(folder: string): Promise<void> {
  await finishRestore(folder);
  if ((await inspectArchive(folder)) === null) throw new AppError('archiveMissing', folder);
}

function openingError(error: unknown): unknown {
  if (error instanceof ArchiveInUse) return new AppError('archiveInUse', error.message, error);
  if (error instanceof ArchiveUnreadable)
    return new AppError(
      error.reason === 'newer' ? 'archiveNewer' : 'archiveUnreadable',
      error.message,
      error,
    );
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT' ? new AppError('diskFull', message, error) : error;
}

function connect(port: LibraryPort | undefined): void {
  if (port === undefined) return;
  if (office === null) early = port;
  else office.feed.connect(port);
}

async function begin({ order, isAfterDeath }: Extract<ArchiveCommand, { kind: 'import' }>): Promise<void> {
  try {
    // A window can be dropped on before the archive is open.
    await opening;
    if (office === null) throw new AppError('archiveUnreadable', 'it is not open');
    if (work?.name === 'purgeTrash') throw new AppError('archiveBusy', work.name);
    const reader = new ThreadReader(new URL('./reader.js', import.meta.url));
    run = new ImportRun(order, office.archive, pool, reader, office.feed, isAfterDeath);
    await office.settler.stop();
    await office.archive.requireRoom(0);
    tell({ kind: 'ended', report: await run.run() });
  } catch (error) {
    const shape = toErrorShape(error);
    office?.feed.importFailed(shape);
    tell({ kind: 'failed', importId: order.importId, error: shape });
  } finally {
    run = null;
    settle();
  }
}

/** Sources are settled when nothing is being imported, and not while something else works on the archive. */
function settle(): void {
  if (run === null && (work === null || !STOPS_SETTLING.has(work.name))) office?.settler.wake();
}

async function perform({ callId, name, request }: Extract<ArchiveCommand, { kind: 'task' }>): Promise<void> {
  const isWork = !LOOKS.has(name);
  try {
    if (isWork && work !== null) throw new AppError('archiveBusy', work.name);
    const ending = new AbortController();
    if (isWork) work = { name, ending };
    await opening;
    if (STOPS_SETTLING.has(name)) await office?.settler.stop();
    const onProgress = (progress: TaskProgress) => tell({ kind: 'taskProgress', callId, progress });
    try {
      tell({ kind: 'taskDone', callId, answer: await answerOf(name, request, onProgress, ending.signal) });
    } finally {
      if (isWork) {
        work = null;
        settle();
      }
    }
  } catch (error) {
    tell({ kind: 'taskFailed', callId, error: toErrorShape(error) });
  }
}

async function answerOf(
  name: Extract<ArchiveCommand, { kind: 'task' }>['name'],
  request: Extract<ArchiveCommand, { kind: 'task' }>['request'],
  onProgress: (progress: TaskProgress) => void,
  signal: AbortSignal,
) {
  if (isClosedTask(name)) {
    if (run !== null) throw new AppError('importRunning', '');
    await office?.archive.close();
    office = null;
    return runClosedTask(name, request as never, onProgress, signal);
  }
  if (office === null) throw new AppError('archiveUnreadable', 'it is not open');
  return runTask(name, { ...office, pool, isImporting: () => run !== null, onProgress, signal }, request);
}

async function close(): Promise<void> {
  work?.ending.abort();
  await office?.settler.stop();
  await office?.archive.close().catch(() => undefined);
  tell({ kind: 'closed' });
}

function trouble(error: unknown): void {
  tell({ kind: 'troubled', error: toErrorShape(error) });
}

function tell(news: ArchiveNews): void {
  process.parentPort.postMessage(news);
}
