import { Dexie, type EntityTable } from 'dexie';
import type { ArticleContent } from '../../contract/sentArticle';
import type { Settled } from '../../contract/settled';
import type { Annotations } from '../../core/annotations/annotations';
import type { ArticleId, ArticleMarks, ArticleRow, Original } from '../../core/article';
import type { Collection } from '../../core/collection';
import type { Correction } from '../../core/correction';
import type { LibraryEvent } from '../../core/event';
import type { ImportReport } from '../../core/importReport';
import type { ArticleChange, ChangedPart } from '../../core/reading/articleChange';
import type { Rereading } from '../../core/reading/rereading';
import type { SourceRule } from '../../core/rules/sourceRule';
import type { SavedSearch } from '../../core/savedSearch';
import type { Tag } from '../../core/tag';
import type { PackedColumns } from './columns/packed';
import { migrations } from './migrations';

/**
 * What reading a page made of it for the list, and `rev`, what an index has to catch up with: the seq of the event that
 * last changed it, or a little more than the last event's when it was revised without one. Marks are in the columns.
 */
export interface StoredRow extends Omit<ArticleRow, keyof ArticleMarks> {
  readonly rev: number;
}

/** The heavy part of an article. */
export interface StoredBody extends ArticleContent {
  readonly id: ArticleId;
  readonly original: Original;
}

/** A body as it lies in the database: all but its original is packed, as it was sent. */
export interface PackedBody extends Pick<StoredBody, 'id' | 'original'> {
  readonly content: Uint8Array;
}

/** An article that was extracted with its source's profile. */
export interface StoredProfileMark {
  readonly id: ArticleId;
  readonly mark: number;
}

/** What was set by hand for an article. */
export interface StoredCorrection {
  readonly id: ArticleId;
  readonly correction: Correction;
}

/** What somebody wrote on an article. */
export interface StoredAnnotations {
  readonly id: ArticleId;
  readonly annotations: Annotations;
}

/** An article that was read again with the last such reading. `parts` is empty, and `change` null, where nothing is otherwise. */
export interface StoredReadAgain {
  readonly id: ArticleId;
  readonly parts: readonly ('any' | ChangedPart)[];
  readonly change: ArticleChange | null;
}

/**
 * The columns of all articles as they were after the change `rev`. Together with the events since they are the only
 * place of the library in which marks are kept, so it is replaced, never removed.
 */
export interface StoredSnapshot {
  readonly key: 'columns';
  readonly rev: number;
  readonly packed: PackedColumns;
}

type StoredValue =
  /** The last event that is in the library. */
  | { readonly key: 'lastSeq'; readonly value: number }
  /** When that event was: an archive that has another event of that number is of another history. */
  | { readonly key: 'lastAt'; readonly value: string }
  /** The archive of which this is the library. */
  | { readonly key: 'archiveId'; readonly value: string }
  /** The highest `rev` of any row. */
  | { readonly key: 'lastRev'; readonly value: number }
  | { readonly key: 'settled'; readonly value: Settled }
  /** The last reading again of pages. */
  | { readonly key: 'rereading'; readonly value: Rereading };

/**
 * The library in IndexedDB: a view of the archive. All of it can be made again from originals and journal, so it is
 * never the only copy of anything.
 */
export class Database extends Dexie {
  declare readonly articles: EntityTable<StoredRow, 'id', StoredRow>;
  declare readonly bodies: EntityTable<PackedBody, 'id', PackedBody>;
  declare readonly tags: EntityTable<Tag, 'id', Tag>;
  declare readonly collections: EntityTable<Collection, 'id', Collection>;
  declare readonly savedSearches: EntityTable<SavedSearch, 'id', SavedSearch>;
  declare readonly imports: EntityTable<ImportReport, 'id', ImportReport>;
  /** All events since the snapshot but those of imports, and before it the latest, for undo. */
  declare readonly events: EntityTable<LibraryEvent, 'seq', LibraryEvent>;
  declare readonly profileMarks: EntityTable<StoredProfileMark, 'id', StoredProfileMark>;
  declare readonly corrections: EntityTable<StoredCorrection, 'id', StoredCorrection>;
  declare readonly rules: EntityTable<SourceRule, 'id', SourceRule>;
  declare readonly annotations: EntityTable<StoredAnnotations, 'id', StoredAnnotations>;
  declare readonly readAgain: EntityTable<StoredReadAgain, 'id', StoredReadAgain>;
  declare readonly snapshots: EntityTable<StoredSnapshot, 'key', StoredSnapshot>;
  declare readonly values: EntityTable<StoredValue, 'key', StoredValue>;

  constructor(name = 'library') {
    super(name);
    for (const { version, stores, isEmptied } of migrations) {
      const step = this.version(version).stores({ ...stores });
      if (isEmptied)
        step.upgrade((upgrade) => Promise.all(this.tables.map((one) => upgrade.table(one.name).clear())));
    }
  }
}

/**
 * Opens the database and what `open` makes of it. One that can't be opened or read (damaged, or written by a later
 * version) is thrown away and made again from the archive: it is never the only copy of anything.
 */
export async function openDatabase<T>(open: (db: Database) => Promise<T>, name = 'library'): Promise<T> {
  const db = new Database(name);
  try {
    await db.open();
    return await open(db);
  } catch {
    db.close();
    await Dexie.delete(name);
    const fresh = new Database(name);
    await fresh.open();
    return open(fresh);
  }
}
