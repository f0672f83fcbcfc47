import { AppError } from '../../contract/appError';
import type { ArticleId, ParsedArticle } from '../../core/article';
import type { Act } from '../../core/event';
import type { Tag } from '../../core/tag';
import { applyAct, type Marked } from './applyAct';
import { Columns } from './columns';
import type { Database, StoredRow } from './database';
import type { LibraryChange } from './protocol';
import { toStored } from './toStored';

/** Above this many, a change names no articles: everything shown is asked for again. */
const NAMED_LIMIT = 500;
const LOAD_PAGE = 2000;

/**
 * The library, open: the database, its columns in memory, and the one queue through which everything is written.
 * A write is one event in one transaction; memory and listeners follow once it is durable.
 */
export class Library {
  readonly columns = new Columns();
  readonly tags = new Map<Tag['id'], Tag>();
  private lastSeq = 0;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly db: Database,
    private readonly tell: (change: LibraryChange) => void,
    private readonly now: () => string,
  ) {}

  /** Opens the library and reads its columns. */
  static async open(
    db: Database,
    tell: (change: LibraryChange) => void,
    now: () => string,
  ): Promise<Library> {
    const library = new Library(db, tell, now);
    await library.load();
    return library;
  }

  /** Writes acts that belong together as one event. `plan` sees the library as it is when its turn comes. */
  act<T>(plan: () => { readonly acts: readonly Act[]; readonly answer: T }): Promise<T> {
    return this.inTurn(async () => {
      const { acts, answer } = plan();
      if (acts.length > 0) await this.write(acts, []);
      return answer;
    });
  }

  /** Stores new articles. Those that are there already are left as they are and answered. */
  store(articles: readonly ParsedArticle[]): Promise<readonly ArticleId[]> {
    return this.inTurn(async () => {
      const isKnown = ({ original }: ParsedArticle) => this.columns.has(original.id);
      const fresh = articles.filter((article) => !isKnown(article));
      const [first] = fresh;
      if (first !== undefined) {
        const articleIds = fresh.map(({ original }) => original.id);
        await this.write([{ kind: 'articlesImported', importId: first.importId, articleIds }], fresh);
      }
      return articles.filter((article) => !fresh.includes(article)).map(({ original }) => original.id);
    });
  }

  private async write(acts: readonly Act[], articles: readonly ParsedArticle[]): Promise<void> {
    const seq = this.lastSeq + 1;
    const at = this.now();
    const stored = articles.map((article) => toStored(article, at, seq));
    const rows = stored.map(({ row }) => row);
    const { db } = this;
    let marks: readonly Marked[] = [];
    try {
      await db.transaction(
        'rw',
        [db.articles, db.bodies, db.tags, db.imports, db.events, db.values],
        async () => {
          marks = [];
          await db.events.add({ seq, at, acts });
          await db.values.put({ key: 'lastSeq', value: seq });
          if (rows.length > 0) {
            await db.articles.bulkAdd(rows);
            await db.bodies.bulkAdd(stored.map(({ body }) => body));
          }
          for (const act of acts) marks = [...marks, await applyAct(db, act, seq)];
        },
      );
    } catch (error) {
      throw new AppError('storageFailed', error instanceof Error ? error.message : String(error), error);
    }
    this.lastSeq = seq;
    this.mirror(acts, rows, marks);
  }

  private mirror(acts: readonly Act[], rows: readonly StoredRow[], marks: readonly Marked[]): void {
    for (const row of rows) this.columns.add(row);
    for (const act of acts) {
      if (act.kind === 'tagCreated') this.tags.set(act.tag.id, act.tag);
      if (act.kind === 'tagRemoved') this.tags.delete(act.tag.id);
    }
    const marked: ArticleId[] = [];
    for (const one of marks)
      for (const [id, change] of one) {
        this.columns.mark(id, change);
        marked.push(id);
      }
    this.tell({
      articles: rows.length > 0,
      marked: marked.length > NAMED_LIMIT ? null : marked,
      tags: acts.some((act) => act.kind.startsWith('tag')),
      imports: acts.some((act) => act.kind === 'importEnded'),
    });
  }

  private async load(): Promise<void> {
    this.lastSeq = (await this.db.values.get('lastSeq'))?.value ?? 0;
    for (const tag of await this.db.tags.toArray()) this.tags.set(tag.id, tag);
    let rows = await this.db.articles.orderBy('id').limit(LOAD_PAGE).toArray();
    while (rows.length > 0) {
      for (const row of rows) this.columns.add(row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < LOAD_PAGE) break;
      rows = await this.db.articles.where('id').above(last.id).limit(LOAD_PAGE).toArray();
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}
