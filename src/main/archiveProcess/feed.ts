import { AppError, type ErrorShape, fromErrorShape, toErrorShape } from '../../contract/appError';
import type { ArchiveMessage, LibraryMessage, Revision, RevisionAnswer } from '../../contract/archivePort';
import type { Asked, LibraryQuestion, LibraryQuestions, QuestionDetail } from '../../contract/archiveTasks';
import type { SentArticle } from '../../contract/sentArticle';
import type { LibraryEvent } from '../../core/event';
import type { ImportProgress } from '../../core/importReport';
import type { Archive } from '../archive/archive';
import { ROOM_FOR_ACTS, requireRoom } from '../archive/room';
import { AppliedWait } from './appliedWait';
import { Deliveries } from './deliveries';
import { changesReading, type Reparse } from './eventArticles';
import { isOfHistory } from './history';
import { Questions } from './questions';

/** The part of a MessagePortMain that is used. */
export interface LibraryPort {
  postMessage(message: ArchiveMessage): void;
  on(event: 'message', listener: (event: { data: LibraryMessage }) => void): unknown;
  start(): void;
  close(): void;
}

/** Messages on their way at once. */
const IN_FLIGHT = 3;
/** After something failed to be read. */
const RETRY_MS = 2000;
/** So often in a row may the library fail to take what comes before whoever waits for it is told. */
const STUCK_LIMIT = 3;
/** So long a library may take to open before it counts as not there. */
const GREETING_MS = 30_000;

/**
 * Sends the library every event in order, from where it says it is. Events of now come with the articles just parsed;
 * events of the past are read from the journal and their originals parsed again. So catching up, rebuilding, and
 * sending again after a crash of the window are one thing.
 */
export class Feed {
  private port: LibraryPort | null = null;
  private next = Number.POSITIVE_INFINITY;
  private readonly wait = new AppliedWait();
  private sentSeqs: number[] = [];
  private isPumping = false;
  private readonly deliveries: Deliveries;
  private stuck = 0;
  /** The library was told to begin anew and has not said hello yet. */
  private isEmptying = false;
  /** The library on the present port has said hello: it is open. */
  private isGreeted = false;
  private readonly questions = new Questions();

  constructor(
    private readonly archive: Archive,
    reparse: Reparse,
    private readonly complain: (error: unknown) => void,
  ) {
    this.deliveries = new Deliveries(archive, reparse);
  }

  /** Told when a library has said where it is, and when there may be something to settle. */
  onGreeted: () => void = () => {};
  /** Told when the library on this port could not take what came; with why, when its database has to be made anew. */
  onStuck: (port: LibraryPort, broken: AppError | null) => void = () => {};
  onContentChanged: () => void = () => {};

  /** Takes a new port; an older one is closed. The library on it begins with `hello`. */
  connect(port: LibraryPort): void {
    this.port?.close();
    this.port = port;
    this.questions.dropAll();
    this.isGreeted = false;
    this.next = Number.POSITIVE_INFINITY;
    this.sentSeqs = [];
    port.on('message', ({ data }) => {
      if (this.port === port) void this.take(port, data);
    });
    port.start();
  }

  /** There is a new event; `articles` are what was made of its originals. */
  announce(event: LibraryEvent, articles: readonly SentArticle[] = []): void {
    this.deliveries.keep(event, articles);
    void this.pump();
  }

  /** Waits until the library has applied this event. Rejects with an AppError when it can't, for the time being. */
  applied(seq: number): Promise<void> {
    return this.wait.until(seq);
  }

  /** The last event that the library has said to have applied. */
  get reached(): number {
    return this.wait.reached;
  }

  /** Asks the library. Rejects when there is none. */
  async ask<Q extends LibraryQuestion>(
    question: Q,
    ...detail: QuestionDetail<Q>
  ): Promise<LibraryQuestions[Q]> {
    const port = await this.greeted();
    const asked = { question, detail } as unknown as Asked;
    return this.questions.ask(port, (callId) => ({ kind: 'ask', callId, ...asked }));
  }

  /** Has the library take over what another parse made of articles that it has. Rejects when there is none. */
  async revise(revision: Revision): Promise<RevisionAnswer> {
    const port = await this.greeted();
    return this.questions.ask(port, (callId) => ({ kind: 'revise', callId, revision }));
  }

  /** Has the library emptied and made again, and waits until it has all there is now. */
  async rebuild(): Promise<void> {
    const port = await this.greeted();
    this.next = Number.POSITIVE_INFINITY;
    this.wait.reached = 0;
    this.isEmptying = true;
    port.postMessage({ kind: 'rebuild' });
    await this.applied(this.archive.lastSeq);
  }

  /** The port, once the library on it has said hello. */
  private async greeted(): Promise<LibraryPort> {
    for (let waitedMs = 0; waitedMs < GREETING_MS; waitedMs += 50) {
      if (this.port !== null && this.isGreeted) return this.port;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new AppError('storageFailed', 'the library is not open');
  }

  progress(progress: ImportProgress): void {
    this.port?.postMessage({ kind: 'progress', progress });
  }

  /** An import could not begin, or stopped without a report. */
  importFailed(error: ErrorShape): void {
    this.port?.postMessage({ kind: 'importFailed', error });
  }

  private async take(port: LibraryPort, message: LibraryMessage): Promise<void> {
    switch (message.kind) {
      case 'hello': {
        const isSameHistory = await isOfHistory(this.archive, message);
        if (this.port !== port) return;
        this.next = message.lastSeq + 1;
        this.sentSeqs = [];
        this.isEmptying = false;
        this.isGreeted = true;
        this.wait.broken = null;
        const { history, lastSeq } = this.archive;
        if (message.archiveId === history && isSameHistory) this.archive.noteHeard(message.lastSeq);
        const { state } = this.archive;
        const damage = state.kind === 'readOnly' ? state.damage : [];
        port.postMessage({ kind: 'welcome', archiveId: history, lastSeq, isSameHistory, damage });
        this.markApplied(message.lastSeq);
        this.onGreeted();
        break;
      }
      case 'applied':
        this.stuck = 0;
        this.wait.broken = null;
        if (!this.isEmptying) this.markApplied(message.seq);
        break;
      case 'stuck':
        this.markStuck(port, message);
        break;
      case 'unsettled':
        this.onContentChanged();
        break;
      case 'told':
        this.questions.settle(message.callId, message.answer);
        break;
      case 'notTold':
        this.questions.refuse(message.callId, message.error);
        break;
      case 'append':
        try {
          const event = await this.journal(message);
          port.postMessage({ kind: 'journaled', callId: message.callId, seq: event.seq });
          if (event.acts.some(changesReading)) this.onContentChanged();
        } catch (error) {
          port.postMessage({ kind: 'refused', callId: message.callId, error: toErrorShape(error) });
        }
        break;
    }
    void this.pump();
  }

  /** Journals what a user does, unless the disk is so full that the library could not follow. */
  private async journal({ acts, cause }: Extract<LibraryMessage, { kind: 'append' }>): Promise<LibraryEvent> {
    await requireRoom(this.archive.folder, 0, ROOM_FOR_ACTS);
    return this.archive.append(acts, cause);
  }

  private markStuck(port: LibraryPort, { error, isOpen }: Extract<LibraryMessage, { kind: 'stuck' }>): void {
    this.stuck += 1;
    if (isOpen && this.stuck < STUCK_LIMIT) {
      this.onStuck(port, null);
      return;
    }
    this.stuck = 0;
    const broken = fromErrorShape(error);
    this.questions.dropAll(broken);
    this.wait.fail(broken);
    this.onStuck(port, broken);
  }

  private markApplied(seq: number): void {
    this.sentSeqs = this.sentSeqs.filter((sent) => sent > seq);
    this.deliveries.forgetUpTo(seq);
    this.wait.mark(seq);
  }

  private async pump(): Promise<void> {
    if (this.isPumping) return;
    this.isPumping = true;
    try {
      while (this.port !== null && this.next <= this.archive.lastSeq && this.sentSeqs.length < IN_FLIGHT) {
        const { port, next } = this;
        const events = await this.deliveries.group(next);
        // The library may have begun anew meanwhile, or be another one.
        if (this.port !== port || this.next !== next) continue;
        const last = events.at(-1)?.event.seq ?? next;
        this.next = last + 1;
        this.sentSeqs.push(last);
        port.postMessage({ kind: 'events', events, lastSeq: this.archive.lastSeq });
      }
    } catch (error) {
      this.complain(error);
      if (this.archive.state.kind === 'sound') setTimeout(() => void this.pump(), RETRY_MS).unref();
    } finally {
      this.isPumping = false;
    }
  }
}
