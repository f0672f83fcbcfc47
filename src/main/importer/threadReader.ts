import { Worker } from 'node:worker_threads';
import type { ImportId } from '../../core/article';
import type { PageReader, ReadBatch } from './readBatches';

/** To the reader's thread. `next` allows it one more batch. */
export type ReaderOrder =
  | { readonly kind: 'read'; readonly roots: readonly string[]; readonly importId: ImportId }
  | { readonly kind: 'next' }
  | { readonly kind: 'stop' };

/** From the reader's thread; null when there are no more. */
export interface ReaderAnswer {
  readonly batch: ReadBatch | null;
}

/** Batches that may have been read and not yet taken. */
const AHEAD = 2;

/** Reads the pages of one import in a thread of its own, a little ahead of who takes them. */
export class ThreadReader implements PageReader {
  private thread: Worker | null = null;
  private isStopped = false;
  private readonly ready: ReadBatch[] = [];
  private isDone = false;
  private failure: unknown = null;
  private wake: () => void = () => {};

  constructor(private readonly script: URL) {}

  /** Rejects when the thread is lost. */
  async *read(roots: readonly string[], importId: ImportId): AsyncGenerator<ReadBatch> {
    const thread = this.begin();
    if (this.isStopped) this.order({ kind: 'stop' });
    this.order({ kind: 'read', roots, importId });
    for (let n = 0; n < AHEAD; n += 1) this.order({ kind: 'next' });
    try {
      for (;;) {
        const batch = this.ready.shift();
        if (batch !== undefined) {
          this.order({ kind: 'next' });
          yield batch;
        } else if (this.failure !== null) throw this.failure;
        else if (this.isDone) return;
        else
          await new Promise<void>((resolve) => {
            this.wake = resolve;
          });
      }
    } finally {
      this.isDone = true;
      await thread.terminate();
    }
  }

  stop(): void {
    this.isStopped = true;
    this.order({ kind: 'stop' });
  }

  private begin(): Worker {
    const thread = new Worker(this.script);
    thread.unref();
    thread.on('message', ({ batch }: ReaderAnswer) => {
      if (batch === null) this.isDone = true;
      else this.ready.push(batch);
      this.wake();
    });
    thread.on('error', (error) => this.fail(error));
    thread.on('exit', (code) => {
      if (!this.isDone) this.fail(new Error(`the thread that reads files ended with code ${code}`));
    });
    this.thread = thread;
    return thread;
  }

  private order(order: ReaderOrder): void {
    this.thread?.postMessage(order);
  }

  private fail(error: unknown): void {
    this.failure ??= error;
    this.wake();
  }
}
