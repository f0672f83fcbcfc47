import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SentArticle } from '../../contract/sentArticle';
import type { ArticleId } from '../../core/article';
import type { ImportProblem } from '../../core/importReport';
import type { PageSigns } from '../../core/profile/pageSigns';
import type { SourceRule } from '../../core/rules/sourceRule';
import type { Page } from './parsePage';

/** Pages for a thread, which answers them one by one in order. */
export interface Job {
  readonly pages: readonly Page[];
  readonly rules: readonly SourceRule[];
}

export type Parsed = SentArticle | ImportProblem;

/** What a thread answers for one page. */
export interface ThreadResult {
  readonly parsed: Parsed;
  readonly signs: PageSigns | null;
}

/** A page that takes longer than this is given up. */
const PAGE_LIMIT_MS = 20_000;
/** Pages sent to a thread at once. */
const JOB_PAGES = 25;
const LEAST_JOB_PAGES = 5;
const THREAD_MEMORY_MB = 768;

interface Task extends Job {
  readonly results: Parsed[];
  readonly resolve: (results: readonly Parsed[]) => void;
}

/**
 * Parses pages in threads, as many as there are cores: parsing is the most of an import. A page that kills its thread
 * or takes too long is answered as a failure, and the pages behind it are parsed by a new thread.
 */
export class ParserPool {
  private readonly idle: Worker[] = [];
  private readonly tasks: Task[] = [];
  private readonly threads = new Set<Worker>();

  constructor(
    private readonly script: URL,
    private readonly size = os.availableParallelism(),
    private readonly pageLimitMs = PAGE_LIMIT_MS,
    private readonly memoryMb = THREAD_MEMORY_MB,
  ) {}

  /** Told of the signs of every page that is parsed for the first time. */
  onSigns: (id: ArticleId, signs: PageSigns | null) => void = () => {};

  /** The rules that pages are read by where nothing else is said. */
  rulesNow: () => readonly SourceRule[] = () => [];

  /** The answers in the order of the pages. Never rejects. */
  async parse(pages: readonly Page[], rules = this.rulesNow()): Promise<readonly Parsed[]> {
    const jobs: Promise<readonly Parsed[]>[] = [];
    for (let from = 0; from < pages.length; ) {
      const part = pages.slice(from, from + this.jobPages(pages.length - from));
      from += part.length;
      jobs.push(new Promise((resolve) => this.tasks.push({ pages: part, rules, results: [], resolve })));
    }
    this.assign();
    return (await Promise.all(jobs)).flat();
  }

  /** Towards the end jobs become small, so that no thread waits long for the last one of another. */
  private jobPages(rest: number): number {
    return Math.max(LEAST_JOB_PAGES, Math.min(JOB_PAGES, Math.ceil(rest / this.size / 2)));
  }

  async close(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => thread.terminate()));
  }

  private assign(): void {
    while (this.tasks.length > 0) {
      const thread = this.idle.pop() ?? (this.threads.size < this.size ? this.begin() : undefined);
      const task = thread === undefined ? undefined : this.tasks.shift();
      if (thread === undefined || task === undefined) return;
      this.run(thread, task);
    }
  }

  private begin(): Worker {
    const thread = new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: this.memoryMb } });
    this.threads.add(thread);
    thread.setMaxListeners(0);
    // One that ends while it has nothing to do is given nothing any more.
    thread
      .on('error', () => {})
      .once('exit', () => {
        this.threads.delete(thread);
        const at = this.idle.indexOf(thread);
        if (at >= 0) this.idle.splice(at, 1);
      });
    return thread;
  }

  private run(thread: Worker, task: Task): void {
    const rest = task.pages.slice(task.results.length);
    let watchdog = setTimeout(
      () => giveUp(`took longer than ${this.pageLimitMs / 1000} s`),
      this.pageLimitMs,
    );
    const onMessage = ({ parsed, signs }: ThreadResult) => {
      const page = task.pages[task.results.length];
      if (page?.known === undefined && !('outcome' in parsed)) this.onSigns(parsed.original.id, signs);
      task.results.push(parsed);
      clearTimeout(watchdog);
      if (task.results.length === task.pages.length) {
        stop();
        this.idle.push(thread);
        task.resolve(task.results);
        this.assign();
      } else
        watchdog = setTimeout(
          () => giveUp(`took longer than ${this.pageLimitMs / 1000} s`),
          this.pageLimitMs,
        );
    };
    const onError = (error: Error) => giveUp(error.message);
    const onExit = () => giveUp('its thread ended');
    const stop = () => {
      clearTimeout(watchdog);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    /** The page in hand is a failure; the thread goes, and the pages behind it are a new thread's. */
    const giveUp = (why: string) => {
      stop();
      thread.on('error', () => {});
      this.threads.delete(thread);
      void thread.terminate();
      const page = task.pages[task.results.length];
      if (page !== undefined)
        task.results.push({ path: page.path, outcome: 'failed', code: 'extractionFailed', detail: why });
      if (task.results.length === task.pages.length) task.resolve(task.results);
      else this.tasks.unshift(task);
      this.assign();
    };
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage({ pages: rest, rules: task.rules } satisfies Job);
  }
}
