import process from 'node:process';
import { AppError, toErrorShape } from '../../contract/appError';
import type { ArchiveCommand, ArchiveNews } from '../../contract/archivePort';
import { Archive } from '../archive/archive';
import { ArchiveUnreadable } from '../archive/archiveFormat';
import { ArchiveInUse } from '../archive/lock';
import { ImportRun } from '../importer/importRun';
import { ParserPool } from '../importer/parserPool';
import { Feed, type LibraryPort } from './feed';
import { reparse } from './reparse';

// The archive process: the one writer. It alone reads the files that people bring and writes to the archive; main
// tells it what, and the library follows it.

const pool = new ParserPool(new URL('./parser.js', import.meta.url));
let office: { readonly archive: Archive; readonly feed: Feed } | null = null;
let run: ImportRun | null = null;
/** A port that came before the archive was open. */
let early: LibraryPort | null = null;

process.parentPort.on('message', ({ data, ports }) => {
  const command = data as ArchiveCommand;
  switch (command.kind) {
    case 'open':
      void open(command);
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
    case 'close':
      void close();
      break;
  }
});

async function open({ folder, software }: Extract<ArchiveCommand, { kind: 'open' }>): Promise<void> {
  try {
    const archive = await Archive.open(folder, software);
    const feed = new Feed(archive, reparse(archive, pool), (error) =>
      tell({ kind: 'troubled', error: toErrorShape(error) }),
    );
    office = { archive, feed };
    tell({ kind: 'opened', unfinished: archive.unfinished });
    if (early !== null) feed.connect(early);
    early = null;
  } catch (error) {
    tell({ kind: 'notOpened', error: toErrorShape(openingError(error)) });
  }
}

function openingError(error: unknown): unknown {
  if (error instanceof ArchiveInUse) return new AppError('archiveInUse', error.message, error);
  if (error instanceof ArchiveUnreadable) return new AppError('archiveUnreadable', error.message, error);
  return error;
}

function connect(port: LibraryPort | undefined): void {
  if (port === undefined) return;
  if (office === null) early = port;
  else office.feed.connect(port);
}

async function begin({ importId, paths }: Extract<ArchiveCommand, { kind: 'import' }>): Promise<void> {
  try {
    if (office === null) throw new AppError('archiveUnreadable', 'it is not open');
    run = new ImportRun(importId, paths, office.archive, pool, office.feed);
    tell({ kind: 'ended', report: await run.run() });
  } catch (error) {
    tell({ kind: 'failed', importId, error: toErrorShape(error) });
  } finally {
    run = null;
  }
}

async function close(): Promise<void> {
  await office?.archive.close().catch(() => undefined);
  tell({ kind: 'closed' });
}

function tell(news: ArchiveNews): void {
  process.parentPort.postMessage(news);
}
