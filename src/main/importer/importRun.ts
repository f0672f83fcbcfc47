import path from 'node:path';
import type { ArticleId, ImportId, ParsedArticle } from '../../core/article';
import type { ImportDuplicate, ImportProblem, ImportProgress, ImportReport } from '../../core/importReport';
import { parsePage } from './parsePage';
import { isProblem, type PageFile, readPage } from './readPage';
import { type Found, scan } from './scan';
import type { StorageLink } from './storageLink';

/** Files read and asked about together. */
const CHUNK = 100;
/** Articles a batch; two batches may be on their way. */
const BATCH = 200;
const BATCH_TEXT = 4_000_000;
const IN_FLIGHT = 2;
const PROGRESS_EVERY_MS = 120;

type Read = PageFile | ImportProblem;

/** One run over dropped paths: scan, read, hash, ask, parse, send. Every page found gets exactly one outcome. */
export class ImportRun {
  private readonly startedAt = new Date();
  private readonly begunMs = performance.now();
  private readonly problems: ImportProblem[] = [];
  private readonly duplicates: ImportDuplicate[] = [];
  private readonly seen = new Set<ArticleId>();
  private readonly inFlight = new Set<Promise<void>>();
  private batch: ParsedArticle[] = [];
  private batchText = 0;
  private found = 0;
  private imported = 0;
  private isScanning = true;
  private isCancelled = false;
  private lastProgressMs = 0;

  constructor(
    private readonly id: ImportId,
    private readonly roots: readonly string[],
    private readonly link: StorageLink,
  ) {}

  /** What is not read yet is reported as skipped; what is read already is stored. */
  cancel(): void {
    this.isCancelled = true;
  }

  async run(): Promise<ImportReport> {
    this.link.started({ kind: 'started', importId: this.id, name: nameOf(this.roots), roots: this.roots });
    let reading: Promise<readonly Read[]> | null = null;
    for await (const chunk of this.chunks()) {
      const next: Promise<readonly Read[]> = Promise.all(chunk.map((found) => this.read(found)));
      if (reading !== null) await this.take(await reading);
      reading = next;
    }
    this.isScanning = false;
    if (reading !== null) await this.take(await reading);
    await this.sendBatch();
    await Promise.all(this.inFlight);
    this.tellProgress(true);
    const report = this.report();
    await this.link.ended(report);
    return report;
  }

  private async *chunks(): AsyncGenerator<readonly Found[]> {
    let chunk: Found[] = [];
    for await (const found of scan(this.roots)) {
      this.found += 1;
      chunk.push(found);
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = [];
    }
    yield chunk;
  }

  private async read(found: Found): Promise<Read> {
    if (found.kind === 'problem') {
      const { kind: _, ...problem } = found;
      return problem;
    }
    if (this.isCancelled) return { path: found.path, outcome: 'skipped', code: 'cancelled', detail: null };
    return readPage(found.path, found.stats);
  }

  private async take(reads: readonly Read[]): Promise<void> {
    const pages: PageFile[] = [];
    for (const read of reads) {
      if (isProblem(read)) this.problems.push(read);
      else if (this.seen.has(read.id)) this.duplicates.push({ path: read.path, id: read.id });
      else {
        this.seen.add(read.id);
        pages.push(read);
      }
    }
    const known = pages.length === 0 ? new Set() : await this.link.ask(pages.map((page) => page.id));
    for (const page of pages) {
      if (known.has(page.id)) this.duplicates.push({ path: page.path, id: page.id });
      else if (this.isCancelled)
        this.problems.push({ path: page.path, outcome: 'skipped', code: 'cancelled', detail: null });
      else await this.parse(page);
    }
    this.tellProgress(false);
  }

  private async parse(page: PageFile): Promise<void> {
    const parsed = parsePage(page, this.id);
    if ('outcome' in parsed) {
      this.problems.push(parsed);
      return;
    }
    this.batch.push(parsed);
    this.batchText += parsed.text.length;
    if (this.batch.length % 20 === 0) await turn();
    if (this.batch.length >= BATCH || this.batchText >= BATCH_TEXT) await this.sendBatch();
    this.tellProgress(false);
  }

  /** Sends what has gathered, waiting first until fewer than two batches are on their way. */
  private async sendBatch(): Promise<void> {
    const articles = this.batch;
    if (articles.length === 0) return;
    this.batch = [];
    this.batchText = 0;
    while (this.inFlight.size >= IN_FLIGHT) await Promise.race(this.inFlight);
    const sending: Promise<void> = this.store(articles).finally(() => this.inFlight.delete(sending));
    this.inFlight.add(sending);
  }

  private async store(articles: readonly ParsedArticle[]): Promise<void> {
    const { duplicates, error } = await this.link.store(articles);
    if (error !== null) {
      for (const { original } of articles)
        this.problems.push({
          path: original.path,
          outcome: 'failed',
          code: 'notStored',
          detail: error.detail,
        });
      return;
    }
    const known = new Set(duplicates);
    for (const { original } of articles) {
      if (known.has(original.id)) this.duplicates.push({ path: original.path, id: original.id });
      else this.imported += 1;
    }
  }

  private tellProgress(isLast: boolean): void {
    const nowMs = performance.now();
    if (!isLast && nowMs - this.lastProgressMs < PROGRESS_EVERY_MS) return;
    this.lastProgressMs = nowMs;
    const progress: ImportProgress = {
      id: this.id,
      name: nameOf(this.roots),
      isScanning: this.isScanning,
      elapsedMs: Math.round(nowMs - this.begunMs),
      ...this.counts(),
    };
    this.link.progress(progress);
  }

  private counts() {
    const failed = this.problems.filter((problem) => problem.outcome === 'failed').length;
    return {
      found: this.found,
      imported: this.imported,
      duplicate: this.duplicates.length,
      skipped: this.problems.length - failed,
      failed,
    };
  }

  private report(): ImportReport {
    return {
      id: this.id,
      name: nameOf(this.roots),
      roots: this.roots,
      startedAt: this.startedAt.toISOString(),
      endedAt: new Date().toISOString(),
      isCancelled: this.isCancelled,
      ...this.counts(),
      problems: this.problems,
      duplicates: this.duplicates,
    };
  }
}

/** What the import is called: its one root, or the first of several. */
function nameOf(roots: readonly string[]): string {
  return path.basename(roots[0] ?? '') || (roots[0] ?? '');
}

/** Lets messages (cancel, answers) in between pages. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
