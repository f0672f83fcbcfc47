import { Dexie, type EntityTable } from 'dexie';
import type { ArticleId, ArticleRow, Original } from '../../core/article';
import type { LibraryEvent } from '../../core/event';
import type { Extraction } from '../../core/extraction';
import type { ImportReport } from '../../core/importReport';
import type { Tag } from '../../core/tag';
import { migrations } from './migrations';

/** A list row and `rev`, the seq of the event that last changed it (what an index has to catch up with). */
export interface StoredRow extends ArticleRow {
  readonly rev: number;
}

/** The heavy part of an article, read only by the reader. Labels are one letter a line (core/labels). */
export interface StoredBody {
  readonly id: ArticleId;
  readonly original: Original;
  readonly text: string;
  readonly extraction: Omit<Extraction, 'labels'>;
  readonly labels: string;
}

interface StoredValue {
  readonly key: 'lastSeq';
  readonly value: number;
}

/**
 * The library in IndexedDB. A view of what was imported and done: articles and bodies can be made again from the
 * originals, marks from the events.
 */
export class Database extends Dexie {
  declare readonly articles: EntityTable<StoredRow, 'id', StoredRow>;
  declare readonly bodies: EntityTable<StoredBody, 'id', StoredBody>;
  declare readonly tags: EntityTable<Tag, 'id', Tag>;
  declare readonly imports: EntityTable<ImportReport, 'id', ImportReport>;
  declare readonly events: EntityTable<LibraryEvent, 'seq', LibraryEvent>;
  declare readonly values: EntityTable<StoredValue, 'key', StoredValue>;

  constructor(name = 'library') {
    super(name);
    for (const { version, stores } of migrations) this.version(version).stores({ ...stores });
  }
}
