import { AppError } from '../../contract/appError';
import type { DeliveredEvent, Revision, RevisionAnswer } from '../../contract/archivePort';
import type { Damage } from '../../contract/archiveTasks';
import type { ArticleId } from '../../core/article';
import { type Act, BY_HAND, type Cause } from '../../core/event';
import { isMarking } from '../../core/marking';
import { afterEvent, NOTHING_DONE, type UndoState, withoutPurgedSteps } from '../../core/undo';
import { applyEvent } from './applyEvent';
import { arrivedEvents, arrivedRevision } from './arrivedArticle';
import { type Applied, changeBy, purgedIn } from './changeBy';
import { Columns } from './columns/columns';
import { type ContentFollower, contentChangedBy } from './contentFollower';
import type { Database, StoredRow } from './database';
import { followMarks } from './followMarks';
import { HeldByHand } from './heldByHand';
import { keepEvents } from './keptEvents';
import { Names } from './names';
import { ALL_CHANGED, type LibraryChange, NOTHING_CHANGED } from './protocol';
import { reviseArticles } from './revise';
import { Searches } from './search/searches';
import { isSnapshotDue, readColumns, rowsFor, writeSnapshot } from './snapshot';

/** Journals acts and answers when the library has applied them. */
export type Journaling = (acts: readonly Act[], cause: Cause) => Promise<void>;

/**
 * The library, open: the database, its columns in memory, and what can be undone. It changes in one way only: by
 * events of the archive, applied in order. What the user does becomes an event first.
 */
export class Library {
  readonly columns = new Columns();
  private readonly names = new Names();
  readonly tags = this.names.tags;
  readonly collections = this.names.collections;
  readonly savedSearches = this.names.savedSearches;
  private readonly held = new HeldByHand();
  readonly corrections = this.held.corrections;
  readonly rules = this.held.rules;
  readonly annotations = this.held.annotations;
  readonly searches = new Searches(this);
  onContent: ContentFollower | null = null;
  /** Told when the archive has something to settle that is no event. */
  onUnsettled: () => void = () => {};
  undoState: UndoState = NOTHING_DONE;
  archiveId: string | null = null;
  lastSeq = 0;
  /** The highest `rev` of any row. */
  lastRev = 0;
  /** When the last event was; null before the first. */
  lastAt: string | null = null;
  /** What is wrong with the archive, so that it can only be read. */
  damage: readonly Damage[] = [];
  /** How long the archive's journal is, as far as it has been heard. */
  archiveSeq = 0;
  /** Settled once the archive has said how long it is. Before that an empty library may be one to be rebuilt. */
  readonly welcomed: Promise<void>;
  private settleWelcomed = () => {};
  /** Up to which change the snapshot of the columns reaches. */
  private savedRev = 0;
  /** Rows that changed since, and what the events since come to in rows. */
  private unsaved = 0;
  private readonly tell: (change: LibraryChange) => void;
  private plans: Promise<unknown> = Promise.resolve();
  private journaling: Journaling = async () => {
    throw new AppError('archiveFailed', 'the archive is not open yet');
  };

  private constructor(
    readonly db: Database,
    tell: (change: LibraryChange) => void,
  ) {
    this.tell = (change) => {
      this.searches.forgetMasks();
      tell(change);
    };
    this.welcomed = new Promise((resolve) => {
      this.settleWelcomed = resolve;
    });
  }

  /** Opens the library and reads its columns. */
  static async open(db: Database, tell: (change: LibraryChange) => void): Promise<Library> {
    const library = new Library(db, tell);
    await library.load();
    return library;
  }

  /** How acts get into the archive from now on. */
  journalBy(journaling: Journaling): void {
    this.journaling = journaling;
  }

  /**
   * Does something: `plan` sees the library as it is when its turn comes and says which acts that takes. Answers when
   * they are journaled and applied; rejects when the archive refused them, and then nothing is changed.
   */
  act<T>(
    plan: () => { readonly acts: readonly Act[]; readonly cause?: Cause; readonly answer: T },
  ): Promise<T> {
    const turn = this.plans.then(async () => {
      const { acts, cause, answer } = plan();
      if (acts.length > 0) await this.journaling(acts, cause ?? BY_HAND);
      return answer;
    });
    this.plans = turn.catch(() => undefined);
    return turn;
  }

  /** Applies the next events in one transaction. Those that are applied already are passed over. */
  async apply(delivered: readonly DeliveredEvent[]): Promise<void> {
    const next = arrivedEvents(delivered, this.lastSeq);
    const last = next.at(-1)?.event;
    if (last === undefined) return;
    const { db } = this;
    const rows: (readonly StoredRow[])[] = [];
    await db.transaction('rw', db.tables, async () => {
      rows.length = 0;
      // A transaction ends when it is awaited for too long without a request, and marks make none.
      for (const { event, articles } of next)
        rows.push(event.acts.every(isMarking) ? [] : await applyEvent(db, event, articles));
      await keepEvents(
        db,
        next.map(({ event }) => event),
        this.savedRev,
      );
      await db.values.bulkPut([
        { key: 'lastSeq', value: last.seq },
        { key: 'lastAt', value: last.at },
      ]);
    });
    this.lastSeq = last.seq;
    this.lastRev = Math.max(this.lastRev, last.seq);
    this.lastAt = last.at;
    this.archiveSeq = Math.max(this.archiveSeq, last.seq);
    this.mirror(next.map(({ event }, n) => ({ event, rows: rows[n] ?? [] })));
    this.onContent?.changed(contentChangedBy(next));
    await this.saveIfDue();
  }

  /** More articles can be found by their words than before. */
  moreIndexed(): void {
    this.searches.forgetText();
    this.tell({ ...NOTHING_CHANGED, index: true });
  }

  /** Takes over what another parse made of articles. */
  async revise(sent: Revision): Promise<RevisionAnswer> {
    const revision = arrivedRevision(sent);
    const { rows, isOver } = await reviseArticles(this.db, revision);
    const changed = new Set(rows.map(({ id }) => id));
    const [first] = rows;
    if (first !== undefined) {
      this.lastRev = first.rev;
      this.mirrorRows(rows);
      const articles = revision.articles.filter(({ original }) => changed.has(original.id));
      this.onContent?.changed({ articles, removed: [], annotated: [] });
    }
    await this.saveIfDue();
    const rereading = revision.step !== null;
    if (first !== undefined) this.tell({ ...NOTHING_CHANGED, articles: true, marked: null, rereading });
    else if (rereading) this.tell({ ...NOTHING_CHANGED, rereading });
    return { changed: rows.length, isOver };
  }

  /** Notes whose library this is, and how long that archive is. */
  async belongTo(archiveId: string, archiveSeq: number): Promise<void> {
    if (this.archiveId !== archiveId) await this.db.values.put({ key: 'archiveId', value: archiveId });
    this.archiveId = archiveId;
    this.archiveSeq = archiveSeq;
    this.settleWelcomed();
  }

  /** Empties the library, to be made again from the archive. */
  async reset(): Promise<void> {
    await Promise.all(this.db.tables.map((table) => table.clear()));
    this.columns.clear();
    this.names.clear();
    this.held.clear();
    this.undoState = NOTHING_DONE;
    this.archiveId = null;
    this.lastSeq = 0;
    this.lastRev = 0;
    this.lastAt = null;
    this.savedRev = 0;
    this.onContent?.reset();
    this.tell(ALL_CHANGED);
  }

  private mirror(applied: readonly Applied[]): void {
    const marked = new Set<ArticleId>();
    for (const { event, rows } of applied) {
      this.mirrorRows(rows);
      const removed = purgedIn(event);
      for (const id of removed) this.columns.remove(id);
      for (const act of event.acts) {
        this.held.take(act);
        for (const id of followMarks(this.columns, act, this.annotations)) marked.add(id);
      }
      this.undoState = afterEvent(this.undoState, event);
      if (removed.length > 0) this.undoState = withoutPurgedSteps(this.undoState, new Set(removed));
    }
    this.unsaved += rowsFor(applied.length, marked.size);
    let isNamed = false;
    for (const { event } of applied) for (const act of event.acts) if (this.names.take(act)) isNamed = true;
    this.tell(changeBy(applied, marked, isNamed));
  }

  private async saveIfDue(): Promise<void> {
    if (!isSnapshotDue(this.unsaved, this.columns.size)) return;
    this.unsaved = 0;
    await writeSnapshot(this.db, this.columns, this.lastRev);
    // Not before: events that no snapshot has are kept.
    this.savedRev = this.lastRev;
  }

  private mirrorRows(rows: readonly StoredRow[]): void {
    this.unsaved += rows.length;
    for (const row of rows) this.columns.add(row);
  }

  private async load(): Promise<void> {
    const { db } = this;
    for (const { key, value } of await db.values.toArray()) {
      if (key === 'lastSeq') this.lastSeq = value;
      else if (key === 'lastAt') this.lastAt = value;
      else if (key === 'archiveId') this.archiveId = value;
      else if (key === 'lastRev') this.lastRev = value;
    }
    this.lastRev = Math.max(this.lastRev, this.lastSeq);
    this.archiveSeq = this.lastSeq;
    await this.names.load(db);
    await this.held.load(db);
    const { rev, changed } = await readColumns(db, this.columns);
    this.savedRev = rev;
    let marks = 0;
    const events = await db.events.orderBy('seq').toArray();
    for (const event of events) {
      this.undoState = afterEvent(this.undoState, event);
      if (event.seq <= rev) continue;
      for (const act of event.acts) marks += followMarks(this.columns, act, this.annotations).length;
    }
    this.unsaved = changed + rowsFor(events.length, marks);
    await this.saveIfDue();
  }
}
