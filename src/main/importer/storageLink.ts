import type { ErrorShape } from '../../contract/appError';
import type { ImporterMessage, StorageMessage } from '../../contract/importerPort';
import type { ArticleId, ParsedArticle } from '../../core/article';
import type { ImportProgress, ImportReport } from '../../core/importReport';

/** The part of a MessagePortMain that is used. */
export interface StoragePort {
  postMessage(message: ImporterMessage): void;
  on(event: 'message', listener: (event: { data: StorageMessage }) => void): unknown;
  start(): void;
  close(): void;
}

type Waiting = { readonly message: ImporterMessage; readonly resolve: (answer: StorageMessage) => void };

/**
 * The importer's line to the storage worker. Everything that wants an answer is kept until it has one and is sent
 * again when the window's process was replaced, so that a crash of the window loses no batch.
 */
export class StorageLink {
  private port: StoragePort | null = null;
  private readonly waiting = new Map<string, Waiting>();
  private lastId = 0;

  /** Takes a new port; an older one is closed and its unanswered messages go over the new one. */
  connect(port: StoragePort): void {
    this.port?.close();
    this.port = port;
    port.on('message', ({ data }) => this.receive(data));
    port.start();
    for (const { message } of this.waiting.values()) port.postMessage(message);
  }

  /** Which of these does the library hold? */
  async ask(ids: readonly ArticleId[]): Promise<ReadonlySet<ArticleId>> {
    const askId = this.nextId();
    const answer = await this.send(`ask ${askId}`, { kind: 'ask', askId, ids });
    return new Set(answer.kind === 'known' ? answer.ids : []);
  }

  /** Stores a batch; answers when it is durable. */
  async store(
    articles: readonly ParsedArticle[],
  ): Promise<{ duplicates: readonly ArticleId[]; error: ErrorShape | null }> {
    const batchId = this.nextId();
    const answer = await this.send(`batch ${batchId}`, { kind: 'batch', batchId, articles });
    if (answer.kind === 'notStored') return { duplicates: [], error: answer.error };
    return { duplicates: answer.kind === 'stored' ? answer.duplicates : [], error: null };
  }

  started(message: Extract<ImporterMessage, { kind: 'started' }>): void {
    this.port?.postMessage(message);
  }

  progress(progress: ImportProgress): void {
    this.port?.postMessage({ kind: 'progress', progress });
  }

  /** Stores the report; answers when it is durable. */
  async ended(report: ImportReport): Promise<void> {
    await this.send(`end ${report.id}`, { kind: 'ended', report });
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  private send(key: string, message: ImporterMessage): Promise<StorageMessage> {
    return new Promise((resolve) => {
      this.waiting.set(key, { message, resolve });
      this.port?.postMessage(message);
    });
  }

  private receive(answer: StorageMessage): void {
    const key = keyOf(answer);
    const waiting = this.waiting.get(key);
    this.waiting.delete(key);
    waiting?.resolve(answer);
  }
}

function keyOf(answer: StorageMessage): string {
  switch (answer.kind) {
    case 'known':
      return `ask ${answer.askId}`;
    case 'stored':
    case 'notStored':
      return `batch ${answer.batchId}`;
    case 'endStored':
      return `end ${answer.importId}`;
  }
}
