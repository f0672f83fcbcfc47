import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { AppError } from '../../contract/appError';
import { type ArticleId, articleIdOfSha256, type ImportId } from '../../core/article';
import { type Act, BY_HAND, type Cause, type LibraryEvent } from '../../core/event';
import type { ArchivedOriginal } from '../../core/original';
import { type ArchiveCard, archivePaths, openArchiveFolder } from './archiveFormat';
import { Catalogue } from './catalogue';
import type { Damage } from './damage';
import { SyncFailed, WriteRefused } from './durable';
import { Journal, readJournal } from './journal';
import { type Lock, takeLock } from './lock';
import { readRecord, Segments } from './segments';
import { blockOfRecord, type OriginalBytes } from './warcRecord';

/** Why an archive takes no more writes: it is damaged, or the disk failed to confirm a write. */
export type Condition =
  | { readonly kind: 'sound' }
  | { readonly kind: 'readOnly'; readonly damage: readonly Damage[] };

/** An original to be added. */
export interface NewOriginal extends OriginalBytes {
  readonly sizeBytes: number;
}

/**
 * The truth: originals and journal of one folder, open, with the lock held. All writing goes through one queue;
 * an answer means that it is on the disk. A damaged archive opens, but read-only.
 */
export class Archive {
  private queue: Promise<unknown> = Promise.resolve();
  private condition: Condition;

  private constructor(
    readonly folder: string,
    readonly card: ArchiveCard,
    private readonly lock: Lock,
    private readonly catalogue: Catalogue,
    private readonly journal: Journal,
    private readonly segments: Segments | null,
    damage: readonly Damage[],
    private readonly now: () => string,
  ) {
    this.condition = damage.length === 0 ? { kind: 'sound' } : { kind: 'readOnly', damage };
  }

  /** Opens or begins the archive in a folder. Throws ArchiveInUse or ArchiveUnreadable. */
  static async open(
    folder: string,
    software: string,
    now = () => new Date().toISOString(),
  ): Promise<Archive> {
    const card = await openArchiveFolder(folder, now());
    const lock = await takeLock(folder);
    try {
      const paths = archivePaths(folder, card.id);
      const catalogue = new Catalogue();
      const reading = await readJournal(paths.journal, (event) => catalogue.take(event));
      const damage = [...reading.damage, ...(await missingOf(paths.originals, reading.lastSeq, catalogue))];
      const isSound = damage.length === 0;
      const journal = await Journal.open(paths.journal, reading, isSound);
      const ends = catalogue.ends();
      const segments = isSound ? await Segments.open(paths.originals, paths.device, software, ends) : null;
      return new Archive(folder, card, lock, catalogue, journal, segments, damage, now);
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  get state(): Condition {
    return this.condition;
  }

  get lastSeq(): number {
    return this.journal.lastSeq;
  }

  get size(): number {
    return this.catalogue.size;
  }

  has(id: ArticleId): boolean {
    return this.catalogue.get(id) !== undefined;
  }

  /** The import that brought an original; null when the archive has no such original. */
  importOf(id: ArticleId): ImportId | null {
    return this.catalogue.get(id)?.importId ?? null;
  }

  original(id: ArticleId): ArchivedOriginal | null {
    return this.catalogue.get(id)?.original ?? null;
  }

  /** False for an original that was purged since it was journaled (or added again elsewhere). */
  holds({ sha256, segment, offset }: ArchivedOriginal): boolean {
    const held = this.catalogue.get(articleIdOfSha256(sha256))?.original;
    return held?.segment === segment && held.offset === offset;
  }

  originals(): Iterable<ArchivedOriginal> {
    return this.catalogue.all();
  }

  /** An import that began and has not ended: it was interrupted. */
  get unfinished(): { readonly importId: ImportId; readonly roots: readonly string[] } | null {
    return this.catalogue.unfinished;
  }

  /** Journals acts that belong together. Answers when they are durable. */
  append(acts: readonly Act[], cause: Cause = BY_HAND): Promise<LibraryEvent> {
    return this.inTurn(() => this.journaled(acts, cause));
  }

  /** Adds originals: their bytes durable first, then the event that says where they lie. */
  addOriginals(importId: ImportId, added: readonly NewOriginal[]): Promise<LibraryEvent> {
    return this.inTurn(async () => {
      if (this.segments === null) throw new AppError('archiveReadOnly', '');
      const end = this.segments.end;
      const places = await this.segments.append(added, this.now());
      const originals = added.map(
        ({ bytes: _, ...original }, n): ArchivedOriginal => ({
          ...original,
          ...(places[n] ?? { segment: '', offset: 0, length: 0 }),
        }),
      );
      try {
        return await this.journaled([{ kind: 'originalsAdded', importId, originals }], BY_HAND);
      } catch (error) {
        if (error instanceof WriteRefused) await this.segments.cutBack(end);
        throw error;
      }
    });
  }

  /** One event, read back from the disk. */
  event(seq: number): Promise<LibraryEvent> {
    return this.journal.event(seq);
  }

  /** The exact bytes of an original, checked against its digest. */
  async bytesOf(original: ArchivedOriginal): Promise<Uint8Array> {
    const { originals } = archivePaths(this.folder, this.card.id);
    const block = blockOfRecord(await readRecord(originals, original), original.sizeBytes);
    if (createHash('sha256').update(block).digest('hex') !== original.sha256)
      throw new Error(`${original.segment} at ${original.offset}: not the bytes that were archived`);
    return block;
  }

  /** Waits for what is queued, then lets go of the files and the lock. */
  async close(): Promise<void> {
    await this.queue;
    await this.journal.close();
    await this.segments?.close();
    await this.lock.release();
  }

  private async journaled(acts: readonly Act[], cause: Cause): Promise<LibraryEvent> {
    const event = await this.journal.append(acts, cause, this.now());
    this.catalogue.take(event);
    return event;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(async () => {
      if (this.condition.kind === 'readOnly')
        throw new AppError('archiveReadOnly', this.condition.damage[0]?.what ?? '');
      try {
        return await work();
      } catch (error) {
        throw this.refusal(error);
      }
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private refusal(error: unknown): unknown {
    if (error instanceof WriteRefused)
      return new AppError(error.isDiskFull ? 'diskFull' : 'archiveFailed', error.message, error);
    if (error instanceof SyncFailed) {
      this.condition = {
        kind: 'readOnly',
        damage: [{ where: this.folder, what: `the disk failed: ${error.message}` }],
      };
      return new AppError('archiveFailed', error.message, error);
    }
    return error;
  }
}

/** Segments that the journal names and the folder lacks, or that are there without any journal. */
async function missingOf(folder: string, lastSeq: number, catalogue: Catalogue): Promise<readonly Damage[]> {
  const there = new Set(await readdir(folder));
  const missing = [...catalogue.ends().keys()].filter((segment) => !there.has(segment));
  const damage = missing.map((segment) => ({ where: segment, what: 'missing' }));
  if (lastSeq === 0 && there.size > 0)
    damage.push({ where: 'journal', what: 'missing, but there are originals' });
  return damage;
}
