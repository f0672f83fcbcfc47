import { AppError, fromErrorShape, toErrorShape } from '../../contract/appError';
import type { ArchiveMessage, LibraryMessage } from '../../contract/archivePort';
import type { Act, Cause } from '../../core/event';
import { answerArchive } from './archiveQuestions';
import type { Library } from './library';
import { NOTHING_CHANGED, type WorkerMessage } from './protocol';
import { storageError } from './storageError';
import { NoAnswer, TICKS_AFTER_FAILURE, withinReason } from './withinReason';

/** The part of a MessagePort that is used. */
export interface ArchivePort {
  onmessage: ((event: MessageEvent<ArchiveMessage>) => void) | null;
  postMessage(message: LibraryMessage): void;
}

interface Call {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  /** Known once the archive has journaled it. */
  seq: number | null;
}

/**
 * Keeps the library in step with the archive: says how far it is, applies what comes in order, acknowledges. A library
 * of another archive, or of another history of it, is emptied and made again. One that is ahead of its archive stays
 * as it is: the archive has lost something and is read-only, and this may be the only place that still has it.
 */
export class Replica {
  private port: ArchivePort | null = null;
  private work: Promise<unknown> = Promise.resolve();
  private calls = new Map<number, Call>();
  private lastCallId = 0;
  private isWelcome = false;
  /** What was tried last failed. */
  private hasFailed = false;

  constructor(
    private readonly library: Library,
    private readonly tellWindow: (message: WorkerMessage) => void,
  ) {
    library.journalBy((acts, cause) => this.append(acts, cause));
    library.onUnsettled = () => this.port?.postMessage({ kind: 'unsettled' });
  }

  /** Takes a new port to the archive. */
  connect(port: ArchivePort): void {
    if (this.port !== null) this.port.onmessage = null;
    this.port = port;
    const lost = new AppError(
      'archiveFailed',
      'the line to the archive broke; look whether the act was taken',
    );
    for (const call of this.calls.values()) if (call.seq === null) call.reject(lost);
    this.calls = new Map([...this.calls].filter(([, call]) => call.seq !== null));
    port.onmessage = ({ data }) => this.take(port, data);
    this.inTurn(() => this.hello());
  }

  private append(acts: readonly Act[], cause: Cause): Promise<void> {
    const { port } = this;
    if (port === null) return Promise.reject(new AppError('archiveFailed', 'the archive is not open yet'));
    this.lastCallId += 1;
    const callId = this.lastCallId;
    return new Promise((resolve, reject) => {
      this.calls.set(callId, { resolve, reject, seq: null });
      port.postMessage({ kind: 'append', callId, acts, cause });
    });
  }

  private take(port: ArchivePort, message: ArchiveMessage): void {
    switch (message.kind) {
      case 'progress':
        this.tellWindow({ kind: 'importProgress', progress: message.progress });
        break;
      case 'importFailed':
      case 'trouble':
        this.tellWindow(message);
        break;
      case 'refused':
        this.calls.get(message.callId)?.reject(fromErrorShape(message.error));
        this.calls.delete(message.callId);
        break;
      case 'journaled': {
        const call = this.calls.get(message.callId);
        if (call !== undefined) call.seq = message.seq;
        this.resolveApplied();
        break;
      }
      case 'ask':
        // What is tagged comes back on this line as an event, so the answer may not hold it up.
        if (message.question === 'tag') this.inTurn(async () => void this.tellArchive(port, message));
        else this.inTurn(() => this.tellArchive(port, message));
        break;
      case 'revise':
        this.inTurn(() => this.revise(port, message));
        break;
      case 'rebuild':
        this.inTurn(() => this.beginAnew());
        break;
      case 'welcome':
        this.inTurn(() => this.welcome(message));
        break;
      case 'events':
        this.inTurn(() => this.applyEvents(port, message));
        break;
    }
  }

  private async hello(): Promise<void> {
    this.isWelcome = false;
    const { archiveId, lastSeq, lastAt } = this.library;
    this.port?.postMessage({ kind: 'hello', archiveId, lastSeq, lastAt });
  }

  private async welcome({
    archiveId,
    lastSeq,
    isSameHistory,
    damage,
  }: Extract<ArchiveMessage, { kind: 'welcome' }>): Promise<void> {
    const { library } = this;
    library.damage = damage;
    const isOther = library.archiveId !== null && library.archiveId !== archiveId;
    if (isOther || !isSameHistory) return this.beginAnew();
    await this.patiently(library.belongTo(archiveId, lastSeq));
    this.isWelcome = true;
    this.tellWindow({
      kind: 'changed',
      change: NOTHING_CHANGED,
    });
  }

  private async beginAnew(): Promise<void> {
    await this.library.reset();
    await this.hello();
  }

  private async tellArchive(
    port: ArchivePort,
    { callId, ...asked }: Extract<ArchiveMessage, { kind: 'ask' }>,
  ): Promise<void> {
    try {
      port.postMessage({ kind: 'told', callId, answer: await answerArchive(this.library, asked) });
    } catch (error) {
      port.postMessage({ kind: 'notTold', callId, error: toErrorShape(storageError(error)) });
    }
  }

  private async revise(
    port: ArchivePort,
    { callId, revision }: Extract<ArchiveMessage, { kind: 'revise' }>,
  ): Promise<void> {
    const isReady = this.isWelcome && this.port === port;
    const answer = isReady ? await this.library.revise(revision).catch(() => null) : null;
    port.postMessage({ kind: 'told', callId, answer });
  }

  private async applyEvents(
    port: ArchivePort,
    { events, lastSeq }: Extract<ArchiveMessage, { kind: 'events' }>,
  ): Promise<void> {
    // Events that were on their way when the library said hello anew.
    if (!this.isWelcome || this.port !== port) return;
    this.library.archiveSeq = lastSeq;
    await this.patiently(this.library.apply(events));
    this.hasFailed = false;
    port.postMessage({ kind: 'applied', seq: this.library.lastSeq });
    for (const { event } of events)
      for (const act of event.acts)
        if (act.kind === 'importEnded') this.tellWindow({ kind: 'importEnded', report: act.report });
    this.resolveApplied();
  }

  private patiently<T>(work: Promise<T>): Promise<T> {
    return this.hasFailed ? withinReason(work, TICKS_AFTER_FAILURE) : withinReason(work);
  }

  private resolveApplied(): void {
    for (const [callId, call] of this.calls) {
      if (call.seq === null || call.seq > this.library.lastSeq) continue;
      this.calls.delete(callId);
      call.resolve();
    }
  }

  /**
   * What fails to be applied is asked for again, a moment later: the archive has it. A database that does not answer
   * is not asked again: the archive has it made anew.
   */
  private inTurn(work: () => Promise<void>): void {
    this.work = this.work.then(work).catch((error: unknown) => {
      const shape = toErrorShape(storageError(error));
      this.tellWindow({ kind: 'trouble', error: shape });
      const isOpen = !(error instanceof NoAnswer);
      this.port?.postMessage({ kind: 'stuck', error: shape, isOpen });
      this.isWelcome = false;
      this.hasFailed = true;
      if (isOpen) setTimeout(() => this.inTurn(() => this.hello()), RETRY_MS);
    });
  }
}

const RETRY_MS = 2000;
