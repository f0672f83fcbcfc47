import { toErrorShape } from '../../contract/appError';
import type { ArchiveMessage, DeliveredEvent, LibraryMessage } from '../../contract/archivePort';
import type { ImportId, ParsedArticle } from '../../core/article';
import type { LibraryEvent } from '../../core/event';
import type { ImportProgress } from '../../core/importReport';
import type { ArchivedOriginal } from '../../core/original';
import type { Archive } from '../archive/archive';

/** The part of a MessagePortMain that is used. */
export interface LibraryPort {
  postMessage(message: ArchiveMessage): void;
  on(event: 'message', listener: (event: { data: LibraryMessage }) => void): unknown;
  start(): void;
  close(): void;
}

/** Makes articles again of originals that the archive holds. */
export type Reparse = (
  importId: ImportId,
  originals: readonly ArchivedOriginal[],
) => Promise<readonly ParsedArticle[]>;

/** Messages on their way at once. */
const IN_FLIGHT = 3;
/** After something failed to be read. */
const RETRY_MS = 2000;
/** Events without articles that go in one message. */
const GROUP = 500;

/**
 * Sends the library every event in order, from where it says it is. Events of now come with the articles just parsed;
 * events of the past are read from the journal and their originals parsed again. So catching up, rebuilding, and
 * sending again after a crash of the window are one thing.
 */
export class Feed {
  private port: LibraryPort | null = null;
  private next = Number.POSITIVE_INFINITY;
  private appliedSeq = 0;
  private sentSeqs: number[] = [];
  private isPumping = false;
  private readonly fresh = new Map<number, readonly ParsedArticle[]>();
  private waiting: { readonly seq: number; readonly resolve: () => void }[] = [];

  constructor(
    private readonly archive: Archive,
    private readonly reparse: Reparse,
    private readonly complain: (error: unknown) => void,
  ) {}

  /** Takes a new port; an older one is closed. The library on it begins with `hello`. */
  connect(port: LibraryPort): void {
    this.port?.close();
    this.port = port;
    this.next = Number.POSITIVE_INFINITY;
    this.sentSeqs = [];
    port.on('message', ({ data }) => {
      if (this.port === port) void this.take(port, data);
    });
    port.start();
  }

  /** There is a new event; `articles` are what was made of its originals. */
  announce(event: LibraryEvent, articles: readonly ParsedArticle[] = []): void {
    if (articles.length > 0) this.fresh.set(event.seq, articles);
    void this.pump();
  }

  /** Waits until the library has applied this event. */
  async applied(seq: number): Promise<void> {
    if (seq <= this.appliedSeq) return;
    await new Promise<void>((resolve) => this.waiting.push({ seq, resolve }));
  }

  progress(progress: ImportProgress): void {
    this.port?.postMessage({ kind: 'progress', progress });
  }

  private async take(port: LibraryPort, message: LibraryMessage): Promise<void> {
    switch (message.kind) {
      case 'hello':
        this.next = message.lastSeq + 1;
        this.sentSeqs = [];
        port.postMessage({ kind: 'welcome', archiveId: this.archive.card.id, lastSeq: this.archive.lastSeq });
        this.markApplied(message.lastSeq);
        break;
      case 'applied':
        this.markApplied(message.seq);
        break;
      case 'append':
        try {
          const event = await this.archive.append(message.acts, message.cause);
          port.postMessage({ kind: 'journaled', callId: message.callId, seq: event.seq });
        } catch (error) {
          port.postMessage({ kind: 'refused', callId: message.callId, error: toErrorShape(error) });
        }
        break;
    }
    void this.pump();
  }

  private markApplied(seq: number): void {
    this.appliedSeq = seq;
    this.sentSeqs = this.sentSeqs.filter((sent) => sent > seq);
    for (const known of [...this.fresh.keys()]) if (known <= seq) this.fresh.delete(known);
    const done = this.waiting.filter((one) => one.seq <= seq);
    this.waiting = this.waiting.filter((one) => one.seq > seq);
    for (const { resolve } of done) resolve();
  }

  private async pump(): Promise<void> {
    if (this.isPumping) return;
    this.isPumping = true;
    try {
      while (this.port !== null && this.next <= this.archive.lastSeq && this.sentSeqs.length < IN_FLIGHT) {
        const { port, next } = this;
        const events = await this.group(next);
        // The library may have begun anew meanwhile, or be another one.
        if (this.port !== port || this.next !== next) continue;
        const last = events.at(-1)?.event.seq ?? next;
        this.next = last + 1;
        this.sentSeqs.push(last);
        port.postMessage({ kind: 'events', events, lastSeq: this.archive.lastSeq });
      }
    } catch (error) {
      this.complain(error);
      setTimeout(() => void this.pump(), RETRY_MS).unref();
    } finally {
      this.isPumping = false;
    }
  }

  /** The next events that go in one message: one with articles, or a run of those without. */
  private async group(from: number): Promise<readonly DeliveredEvent[]> {
    const group: DeliveredEvent[] = [];
    for (let seq = from; seq <= this.archive.lastSeq && group.length < GROUP; seq += 1) {
      const event = await this.archive.event(seq);
      const isAdding = event.acts.some((act) => act.kind === 'originalsAdded');
      if (isAdding && group.length > 0) break;
      group.push({ event, articles: isAdding ? await this.articlesOf(event) : [] });
      if (isAdding) break;
    }
    return group;
  }

  private async articlesOf(event: LibraryEvent): Promise<readonly ParsedArticle[]> {
    const fresh = this.fresh.get(event.seq);
    if (fresh !== undefined) return fresh;
    const articles: ParsedArticle[] = [];
    for (const act of event.acts) {
      if (act.kind !== 'originalsAdded') continue;
      const there = act.originals.filter((original) => this.archive.holds(original));
      articles.push(...(await this.reparse(act.importId, there)));
    }
    return articles;
  }
}
