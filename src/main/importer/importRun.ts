import path from 'node:path';
import { AppError } from '../../contract/appError';
import type { SentArticle } from '../../contract/sentArticle';
import type { ArticleId, ImportId } from '../../core/article';
import type { LibraryEvent } from '../../core/event';
import type { ImportOrder, ImportProblem, ImportProgress, ImportReport } from '../../core/importReport';
import { message } from '../../core/text/message';
import type { Archive, NewOriginal } from '../archive/archive';
import { Attempts } from './attempts';
import { Gate } from './gate';
import { ImportTally } from './importTally';
import { mirrorFolders } from './mirrorFolders';
import { parseCarefully } from './parseCarefully';
import type { Parsed, ParserPool } from './parserPool';
import type { PageReader, Read } from './readBatches';
import type { ReadPage } from './readPage';

/** Where a run's articles go once they are in the archive. */
export interface Delivery {
  announce(event: LibraryEvent, articles?: readonly SentArticle[]): void;
  applied(seq: number): Promise<void>;
  progress(progress: ImportProgress): void;
}

/** Batches that may be archived and not yet be in the library. */
const AHEAD = 2;
const PROGRESS_EVERY_MS = 120;

/**
 * One run over dropped paths: scan, read, hash, parse, archive, deliver. Every page found gets exactly one outcome.
 * `imported` means: its bytes and its event are on the disk. Run again under the same id after a crash, what it had
 * archived before counts as imported, so the report is that of one whole run.
 */
export class ImportRun {
  private readonly startedAt = new Date();
  private readonly begunMs = performance.now();
  private readonly tally = new ImportTally();
  /** Pages met in this run, with why they were left out (null: they were not). */
  private readonly seen = new Map<ArticleId, ImportProblem | null>();
  private readonly delivered: number[] = [];
  private storing: Promise<void> = Promise.resolve();
  private isScanning = true;
  private isCancelled = false;
  private stopped: AppError | null = null;
  private lastProgressMs = 0;
  private readonly gate = new Gate();
  private readonly id: ImportId;
  private readonly roots: readonly string[];

  constructor(
    private readonly order: ImportOrder,
    private readonly archive: Archive,
    private readonly pool: Pick<ParserPool, 'parse'>,
    private readonly reader: PageReader,
    private readonly delivery: Delivery,
    /** The process before this one died over the run, and the program lived on. */
    private readonly isAfterDeath = false,
  ) {
    this.id = order.importId;
    this.roots = order.roots;
  }

  /** What is not read yet is reported as skipped; what is archived stays. */
  cancel(): void {
    this.isCancelled = true;
    this.reader.stop();
    this.pause(false);
  }

  /** Waits before the next batch, until called with false. */
  pause(value: boolean): void {
    if (value) this.gate.shut();
    else this.gate.open();
    this.tellProgress(true);
  }

  /** Answers the report when it is in the journal and the library. Rejects when the archive takes no writes at all. */
  async run(): Promise<ImportReport> {
    const { id: importId, order } = this;
    if (this.archive.unfinished?.importId !== importId)
      this.delivery.announce(await this.archive.append([{ kind: 'importStarted', ...order }]));
    const attempts = await Attempts.open(this.archive.folder, this.isAfterDeath);
    for await (const { reads, containers } of this.reader.read(this.roots, importId)) {
      this.tally.found += reads.length;
      this.tally.containers.push(...containers);
      await this.take(reads, attempts);
    }
    this.isScanning = false;
    await this.storing;
    await attempts.end();
    this.tellProgress(true);
    const report = this.report();
    const mirrored = order.mirrorsFolders ? await mirrorFolders(this.archive, report) : null;
    if (mirrored !== null) this.delivery.announce(mirrored);
    const event = await this.archive.append([{ kind: 'importEnded', importId, report }]);
    this.delivery.announce(event);
    await this.caughtUp(event.seq);
    return report;
  }

  private get isOver(): boolean {
    return this.isCancelled || this.stopped !== null;
  }

  private notReached(file: string): ImportProblem {
    const { stopped } = this;
    if (stopped === null) return { path: file, outcome: 'skipped', code: 'cancelled', detail: null };
    return { path: file, outcome: 'failed', code: 'notStored', detail: stopped.detail };
  }

  private async take(reads: readonly Read[], attempts: Attempts): Promise<void> {
    await this.gate.pass();
    const pages: ReadPage[] = [];
    const copies: ReadPage[] = [];
    for (const read of reads) {
      if ('isUnread' in read) this.tally.problem(this.notReached(read.path));
      else if ('outcome' in read) this.tally.problem(read);
      else if (this.seen.has(read.id)) copies.push(read);
      else {
        this.seen.set(read.id, null);
        this.sort(read, pages);
      }
    }
    await this.parse(pages, copies, attempts);
    this.tellProgress(false);
  }

  /** A copy of a page that was left out is left out for the same reason. */
  private tellCopy(copy: ReadPage): void {
    const problem = this.seen.get(copy.id) ?? null;
    if (problem === null) this.tally.duplicate(copy, this.archive.isTrashed(copy.id));
    else this.tally.problem({ ...problem, path: copy.path });
  }

  private leaveOut(page: ReadPage, problem: ImportProblem): void {
    this.seen.set(page.id, problem);
    this.tally.problem(problem);
  }

  private sort(page: ReadPage, pages: ReadPage[]): void {
    const importedBy = this.archive.importOf(page.id);
    if (importedBy === this.id) this.tally.imported += 1;
    else if (importedBy !== null) this.tally.duplicate(page, this.archive.isTrashed(page.id));
    else if (this.isOver) this.leaveOut(page, this.notReached(page.path));
    else pages.push(page);
  }

  /** Parses pages while the batch before them is archived. */
  private async parse(
    pages: readonly ReadPage[],
    copies: readonly ReadPage[],
    attempts: Attempts,
  ): Promise<void> {
    const parsed = pages.length === 0 ? [] : await parseCarefully(pages, this.pool, attempts);
    await this.storing;
    this.storing = this.store(pages, parsed).then(() => {
      for (const copy of copies) this.tellCopy(copy);
    });
  }

  /** Archives and delivers what was parsed; waits while the library is more than a few batches behind. */
  private async store(pages: readonly ReadPage[], parsed: readonly Parsed[]): Promise<void> {
    const articles: SentArticle[] = [];
    const kept: ReadPage[] = [];
    parsed.forEach((one, n) => {
      const page = pages[n];
      if (page === undefined) return;
      if ('outcome' in one) this.leaveOut(page, one);
      else if (this.stopped !== null) this.leaveOut(page, this.notReached(page.path));
      else {
        articles.push(one);
        kept.push(page);
      }
    });
    if (kept.length === 0) return;
    try {
      const event = await this.archive.addOriginals(this.id, kept.map(newOriginal));
      this.tally.imported += kept.length;
      this.delivery.announce(event, articles);
      this.delivered.push(event.seq);
    } catch (error) {
      this.halt(error, 'archiveFailed');
      for (const page of kept) this.leaveOut(page, this.notReached(page.path));
    }
    const behind = this.delivered.at(-AHEAD - 1);
    if (behind !== undefined) await this.caughtUp(behind);
  }

  /** Waits for the library. One that can't go on stops the import; what is archived comes to it later. */
  private async caughtUp(seq: number): Promise<void> {
    try {
      await this.delivery.applied(seq);
    } catch (error) {
      this.halt(error, 'storageFailed');
    }
  }

  /** Nothing more is read or stored; the report says why. */
  private halt(error: unknown, code: AppError['code']): void {
    this.stopped ??= error instanceof AppError ? error : new AppError(code, String(error), error);
    this.reader.stop();
  }

  private tellProgress(isForced: boolean): void {
    const nowMs = performance.now();
    if (!isForced && nowMs - this.lastProgressMs < PROGRESS_EVERY_MS) return;
    this.lastProgressMs = nowMs;
    this.delivery.progress({
      id: this.id,
      name: nameOf(this.roots),
      isScanning: this.isScanning,
      isPaused: this.gate.isShut,
      elapsedMs: Math.round(nowMs - this.begunMs),
      ...this.tally.counts(),
    });
  }

  private report(): ImportReport {
    return {
      id: this.id,
      name: nameOf(this.roots),
      roots: this.roots,
      startedAt: this.startedAt.toISOString(),
      endedAt: new Date().toISOString(),
      isCancelled: this.isCancelled,
      ...this.tally.counts(),
      problems: this.tally.problems,
      duplicates: this.tally.duplicates,
      containers: this.tally.containers,
    };
  }
}

/** What the import is called: its one root, or the first of several and how many more. */
function nameOf([first = '', ...more]: readonly string[]): string {
  const name = path.basename(first) || first;
  return more.length === 0 ? name : message('importing.name.several', { name, count: more.length });
}

function newOriginal({ sha256, path: file, modifiedAt, bytes }: ReadPage): NewOriginal {
  return { sha256, path: file, modifiedAt, bytes, sizeBytes: bytes.length };
}
