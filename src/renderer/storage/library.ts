import { AppError } from '../../contract/appError';
import type { DeliveredEvent, Revision, RevisionAnswer } from '../../contract/archivePort';
import type { Damage } from '../../contract/archiveTasks';
import type { ArticleId, ParsedArticle } from '../../core/article';
import { type Act, BY_HAND, type Cause, type LibraryEvent } from '../../core/event';
import { afterEvent, NOTHING_DONE, UNDO_LIMIT, type UndoState, withoutPurgedSteps } from '../../core/undo';
import { type Applied, applyEvent } from './applyEvent';
import { Columns } from './columns/columns';
import type { Database, StoredRow } from './database';
import { HeldByHand } from './heldByHand';
import { Names } from './names';
import { ALL_CHANGED, type LibraryChange, NOTHING_CHANGED } from './protocol';
import { reviseArticles } from './revise';
import { Searches } from './search/searches';
import { isSnapshotDue, readColumns, writeSnapshot } from './snapshot';

/** Above this many, a change names no articles: everything shown is asked for again. */
const NAMED_LIMIT = 500;
/** Events kept for undo: 100 steps, each of them perhaps taken back and repeated. */
const EVENTS_KEPT = 3 * UNDO_LIMIT;

/** Who keeps the texts of the articles searchable. Told behind each transaction. */
export interface ContentFollower {
  changed(articles: readonly ParsedArticle[], removed: readonly ArticleId[]): void;
  reset(): void;
}

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
  /** Rows that changed since the snapshot of the columns. */
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
    const next = delivered.filter(({ event }) => event.seq > this.lastSeq);
    const last = next.at(-1)?.event;
    if (last === undefined) return;
    const { db } = this;
    let applied: Applied = { rows: [], marked: new Map(), removed: [] };
    await db.transaction('rw', db.tables, async () => {
      applied = { rows: [], marked: new Map(), removed: [] };
      for (const { event, articles } of next) await applyEvent(db, event, articles, applied);
      await db.events.bulkPut(next.map(({ event }) => event).filter(isStep));
      await db.events
        .where('seq')
        .below(last.seq - EVENTS_KEPT)
        .delete();
      await db.values.bulkPut([
        { key: 'lastSeq', value: last.seq },
        { key: 'lastAt', value: last.at },
      ]);
    });
    this.lastSeq = last.seq;
    this.lastRev = Math.max(this.lastRev, last.seq);
    this.lastAt = last.at;
    this.archiveSeq = Math.max(this.archiveSeq, last.seq);
    this.mirror(
      next.map(({ event }) => event),
      applied,
    );
    this.onContent?.changed(
      next.flatMap(({ articles }) => articles),
      applied.removed,
    );
    if (applied.removed.length > 0) this.unsaved = this.columns.size;
    await this.saveIfDue();
  }

  /** More articles can be found by their words than before. */
  moreIndexed(): void {
    this.searches.forgetText();
    this.tell({ ...NOTHING_CHANGED, index: true });
  }

  /** Takes over what another parse made of articles. */
  async revise(revision: Revision): Promise<RevisionAnswer> {
    const { rows, isOver } = await reviseArticles(this.db, revision);
    const changed = new Set(rows.map(({ id }) => id));
    const [first] = rows;
    if (first !== undefined) {
      this.lastRev = first.rev;
      this.mirrorRows(rows);
      const articles = revision.articles.filter(({ original }) => changed.has(original.id));
      this.onContent?.changed(articles, []);
    }
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
    this.onContent?.reset();
    this.tell(ALL_CHANGED);
  }

  private mirror(events: readonly LibraryEvent[], { rows, marked, removed }: Applied): void {
    this.mirrorRows(rows);
    for (const [id, marks] of marked) this.columns.mark(id, marks);
    this.unsaved += marked.size;
    for (const id of removed) this.columns.remove(id);
    const acts = events.flatMap((event) => event.acts);
    const isNamed = acts.filter((act) => this.names.take(act)).length > 0;
    for (const act of acts) this.held.take(act);
    for (const event of events) this.undoState = afterEvent(this.undoState, event);
    if (removed.length > 0) this.undoState = withoutPurgedSteps(this.undoState, new Set(removed));
    const isListed = acts.some(({ kind }) => kind === 'trashMarked' || kind === 'reviewMarked');
    this.tell({
      ...NOTHING_CHANGED,
      articles: rows.length > 0 || removed.length > 0 || isListed,
      marked: marked.size > NAMED_LIMIT ? null : [...marked.keys()],
      tags: isNamed,
      rules: acts.some(({ kind }) => kind === 'ruleSet'),
      imports: acts.some((act) => act.kind === 'importEnded'),
    });
  }

  private async saveIfDue(): Promise<void> {
    if (!isSnapshotDue(this.unsaved, this.columns.size)) return;
    this.unsaved = 0;
    await writeSnapshot(this.db, this.columns, this.lastRev);
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
    for (const event of await db.events.orderBy('seq').toArray())
      this.undoState = afterEvent(this.undoState, event);
    this.unsaved = await readColumns(db, this.columns);
    await this.saveIfDue();
  }
}

/** An event that may be a step of undo; imports are long and are none. */
function isStep({ acts }: LibraryEvent): boolean {
  return !acts.some((act) => act.kind === 'originalsAdded' || act.kind === 'importEnded');
}
