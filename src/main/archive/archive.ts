import { AppError } from '../../contract/appError';
import type { ArticleId, ImportId } from '../../core/article';
import { type Act, BY_HAND, type Cause, type LibraryEvent } from '../../core/event';
import type { ImportOrder } from '../../core/importReport';
import type { ArchivedOriginal } from '../../core/original';
import { type ArchiveCard, archivePaths, historyOf, openArchiveFolder } from './archiveFormat';
import type { Catalogue } from './catalogue';
import { WriteRefused } from './durable';
import { Journal, readJournal } from './journal';
import { backUpJournal } from './journalBackups';
import { type Lock, takeLock } from './lock';
import { beginPurge, endPurge, type Purging, planPurge, purgeFiles, roomForPurge } from './purgeFiles';
import { readArchive } from './readArchive';
import { finishRestore } from './restore';
import { requireRoom } from './room';
import { readOriginal, Segments } from './segments';
import type { OriginalBytes } from './warcRecord';
import { type Condition, WriteQueue } from './writeQueue';

/** An original to be added. */
export interface NewOriginal extends OriginalBytes {
  readonly sizeBytes: number;
}

/** The files of an archive (from its folder, with slashes) and how far each is vouched for. */
export interface Snapshot {
  readonly articles: number;
  readonly lastSeq: number;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/**
 * The truth: originals and journal of one folder, open, with the lock held. All writing goes through one queue;
 * an answer means that it is on the disk. A damaged archive opens, but read-only.
 */
export class Archive {
  private readonly paths: ReturnType<typeof archivePaths>;

  private constructor(
    readonly folder: string,
    readonly card: ArchiveCard,
    private readonly software: string,
    private readonly lock: Lock,
    readonly catalogue: Catalogue,
    private journal: Journal,
    private segments: Segments | null,
    private readonly queue: WriteQueue,
    private readonly now: () => string,
  ) {
    this.paths = archivePaths(folder, card.id);
  }

  /**
   * Opens or begins the archive in a folder, and ends what was interrupted (a purge, a torn tail). Throws ArchiveInUse
   * or ArchiveUnreadable.
   */
  static async open(
    folder: string,
    software: string,
    now = () => new Date().toISOString(),
  ): Promise<Archive> {
    await finishRestore(folder);
    const inspection = await openArchiveFolder(folder, now());
    const lock = await takeLock(folder);
    try {
      const { card } = inspection;
      const { catalogue, journal: reading, damage, purging } = await readArchive(folder, inspection);
      const isSound = damage.length === 0;
      const { journal: file, originals, device } = archivePaths(folder, card.id);
      const journal = await Journal.open(file, reading, isSound);
      const segments = isSound ? await Segments.open(originals, device, software, catalogue.ends()) : null;
      const queue = new WriteQueue(folder, damage);
      const archive = new Archive(folder, card, software, lock, catalogue, journal, segments, queue, now);
      if (purging !== null) await queue.turn(() => archive.notePurge(purging));
      return archive;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  get state(): Condition {
    return this.queue.state;
  }

  /** Which archive this is, and which history of it. */
  get history(): string {
    return historyOf(this.card);
  }

  /** The library has had events up to this one. When the journal is shorter it has lost some: nothing more is written. */
  noteHeard(seq: number): void {
    if (seq > this.lastSeq && this.state.kind === 'sound')
      this.queue.turnReadOnly(`its journal ends at event ${this.lastSeq}, the library has had event ${seq}`);
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

  /** False for an original that was purged since it was journaled (or added again elsewhere). */
  holds(original: ArchivedOriginal): boolean {
    return this.catalogue.holds(original);
  }

  isTrashed(id: ArticleId): boolean {
    return this.catalogue.isTrashed(id);
  }

  originals(): Iterable<ArchivedOriginal> {
    return this.catalogue.all();
  }

  /** An import that began and has not ended: it was interrupted. */
  get unfinished(): ImportOrder | null {
    return this.catalogue.unfinished;
  }

  /** Journals acts that belong together. Answers when they are durable. */
  append(acts: readonly Act[], cause: Cause = BY_HAND): Promise<LibraryEvent> {
    return this.queue.turn(() => this.journaled(acts, cause));
  }

  /** Throws `diskFull` unless there is room for `bytes` of originals and a reserve. */
  requireRoom(bytes: number): Promise<void> {
    return requireRoom(this.folder, bytes);
  }

  /** Adds originals: their bytes durable first, then the event that says where they lie. */
  addOriginals(importId: ImportId, added: readonly NewOriginal[]): Promise<LibraryEvent> {
    return this.queue.turn(async () => {
      if (this.segments === null) throw new AppError('archiveReadOnly', '');
      await this.requireRoom(added.reduce((sum, one) => sum + one.sizeBytes, 0));
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

  /**
   * Takes originals out of the archive for good: fillers in their places, no path of theirs in the journal, then the
   * event. Answers it; null when there was nothing to purge. `step` is told before each change, for tests.
   */
  purge(articleIds: readonly ArticleId[], step?: (name: string) => void): Promise<LibraryEvent | null> {
    return this.queue.turn(async () => {
      if (this.catalogue.unfinished !== null) throw new AppError('importRunning', '');
      const held = articleIds.filter((id) => this.has(id));
      if (held.length === 0) return null;
      await this.backUpJournal(true);
      const purging = await planPurge(this.paths.journal, held, this.now());
      const { originals } = this.paths;
      await requireRoom(this.folder, await roomForPurge(originals, purging, this.journal.lengthBytes), 0);
      await beginPurge(this.paths, purging);
      await this.journal.close();
      await this.segments?.close();
      try {
        await purgeFiles(this.paths, purging, step);
        await this.reopenFiles();
      } catch (error) {
        this.queue.turnReadOnly(`a purge stopped (${String(error)}); it is ended when Cuttings starts again`);
        await this.reopenFiles().catch(() => undefined);
        throw error;
      }
      return this.notePurge(purging);
    });
  }

  /** Copies the journal to `backups/` unless that was done today. Answers the copy's name, null when there is none. */
  backUpJournal(isForced = false): Promise<string | null> {
    const { paths, journal } = this;
    return backUpJournal(paths.journal, journal.lengthBytes, paths.backups, this.now(), isForced);
  }

  /** One event, read back from the disk. */
  event(seq: number): Promise<LibraryEvent> {
    return this.journal.event(seq);
  }

  /** The exact bytes of an original, checked against its digest. */
  bytesOf(original: ArchivedOriginal): Promise<Uint8Array> {
    return readOriginal(this.paths.originals, original);
  }

  /** What the archive consists of at one moment between two writes. */
  snapshot(): Promise<Snapshot> {
    return this.queue.between(() => ({
      articles: this.catalogue.size,
      lastSeq: this.lastSeq,
      files: [
        { name: `journal/${this.paths.device}.jsonl`, bytes: this.journal.lengthBytes },
        ...[...this.catalogue.ends()].map(([name, bytes]) => ({ name: `originals/${name}`, bytes })),
      ],
    }));
  }

  /** Waits for what is queued, then lets go of the files and the lock. */
  async close(): Promise<void> {
    await this.queue.between(() => undefined);
    await this.journal.close();
    await this.segments?.close();
    await this.lock.release();
  }

  private async journaled(acts: readonly Act[], cause: Cause): Promise<LibraryEvent> {
    const event = await this.journal.append(acts, cause, this.now());
    this.catalogue.take(event);
    return event;
  }

  /** Journals a purge whose files are done, unless that was the step before it was interrupted. */
  private async notePurge({ articleIds }: Purging): Promise<LibraryEvent | null> {
    const held = articleIds.filter((id) => this.has(id));
    const event =
      held.length === 0 ? null : await this.journaled([{ kind: 'purged', articleIds: held }], BY_HAND);
    await endPurge(this.paths);
    return event;
  }

  private async reopenFiles(): Promise<void> {
    const { paths, catalogue, software } = this;
    const reading = await readJournal(paths.journal, () => {});
    this.journal = await Journal.open(paths.journal, reading, true);
    this.segments = await Segments.open(paths.originals, paths.device, software, catalogue.ends());
  }
}
