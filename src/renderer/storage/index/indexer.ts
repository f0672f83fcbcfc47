import { AppError } from '../../../contract/appError';
import type { ArticleId } from '../../../core/article';
import type { KnownWord } from '../../../core/query/spelling';
import { bodiesOf } from '../bodies';
import type { ContentChange } from '../contentFollower';
import type { Library } from '../library';
import { articleText, noteText } from './articleText';
import { type IndexLine, IndexLost } from './indexLine';
import type { IndexCalls, IndexedText } from './indexProtocol';
import { IndexRows } from './indexRows';

const BATCH = 200;
/** Texts kept until they are indexed; what comes beyond them is read from the database again. */
const KEPT = 1000;
const ID_LENGTH = 32;
const RETRY_MS = 5000;

type Text = Omit<IndexedText, 'row'>;

/** An article to be taken in; a text of null is read from the database when its turn comes, notes always are. */
interface Wish {
  readonly text: Omit<Text, 'note'> | null;
}

/**
 * Keeps the index in step with the library: opens it, compares what it holds with what is there, and takes in what
 * changed, in the background. The library works meanwhile; words find what is indexed so far.
 */
export class Indexer {
  private readonly rows = new IndexRows();
  private readonly pending = new Map<ArticleId, Wish>();
  private readonly orphans = new Set<number>();
  private isRunning = false;
  private isOpen = false;
  private trouble = '';
  private readonly tried: Promise<void>;
  private settleTried = () => {};

  /** `onMore` is told when more can be found than before. */
  constructor(
    private readonly library: Library,
    private readonly line: IndexLine,
    private readonly onMore: () => void,
  ) {
    this.tried = new Promise((resolve) => {
      this.settleTried = resolve;
    });
    library.onContent = {
      changed: (change) => this.changed(change),
      reset: () => this.reset(),
    };
  }

  /** Articles that words can't find yet. */
  get behind(): number {
    return this.isOpen ? this.pending.size : this.library.columns.size;
  }

  /** Opens the index and catches up. What fails is tried again. */
  async start(): Promise<void> {
    try {
      await this.open();
      this.isOpen = true;
      void this.run();
    } catch (error) {
      this.trouble = String(error);
      reportToConsole(error);
      setTimeout(() => void this.start(), RETRY_MS);
    }
    this.settleTried();
  }

  /** The articles that match an FTS5 expression, as slots of the columns. */
  async match(expression: string): Promise<Int32Array> {
    return this.slotsOf(await this.ask('match', { expression }));
  }

  /** The articles with a word that begins so. */
  async begin(beginning: string): Promise<Int32Array> {
    return this.slotsOf(await this.ask('begin', { beginning }));
  }

  /** The articles that match an FTS5 expression, best first. */
  async rank(expression: string): Promise<Int32Array> {
    return this.slotsOf(await this.ask('rank', { expression }));
  }

  /** Words that begin with the same letter. */
  async wordsLike(word: string): Promise<readonly KnownWord[]> {
    const lines = await this.ask('vocabulary', { word });
    return lines.split('\n').flatMap((line) => {
      const [known = '', articles = ''] = line.split(' ');
      return known === '' ? [] : [{ word: known, articles: Number(articles) }];
    });
  }

  private slotsOf(rows: Int32Array): Int32Array {
    return this.rows.slotsOf(rows, this.library.columns);
  }

  private async ask<N extends 'match' | 'begin' | 'rank' | 'vocabulary'>(
    name: N,
    request: IndexCalls[N]['request'],
  ): Promise<IndexCalls[N]['answer']> {
    await this.tried;
    if (!this.isOpen) throw new AppError('searchFailed', this.trouble);
    try {
      return await this.line.ask(name, request);
    } catch (error) {
      if (error instanceof IndexLost) this.beginAnew();
      throw new AppError('searchFailed', error instanceof Error ? error.message : String(error), error);
    }
  }

  private changed({ articles, removed, annotated }: ContentChange): void {
    for (const { original, extraction } of articles)
      this.pending.set(original.id, {
        text: this.pending.size < KEPT ? articleText(original.id, extraction) : null,
      });
    for (const id of annotated) this.pending.set(id, { text: this.pending.get(id)?.text ?? null });
    for (const id of removed) this.forget(id);
    void this.run();
  }

  private reset(): void {
    for (const id of this.rows.articles()) this.forget(id);
    this.pending.clear();
    void this.run();
  }

  private forget(id: ArticleId): void {
    this.pending.delete(id);
    const row = this.rows.take(id);
    if (row !== undefined) this.orphans.add(row);
  }

  private async open(): Promise<void> {
    const { columns, db, archiveId } = this.library;
    const state = await this.line.ask('open', {});
    const isOurs = state.archiveId === null || state.archiveId === archiveId || archiveId === null;
    if (!isOurs || state.reached > this.library.lastRev) {
      await this.line.ask('clear', {});
      return this.beginAnew();
    }
    state.rows.forEach((row, n) => {
      const id = state.ids.slice(n * ID_LENGTH, (n + 1) * ID_LENGTH) as ArticleId;
      if (!columns.has(id) || this.rows.has(id)) this.orphans.add(row);
      else this.rows.set(id, row);
    });
    for (const id of columns.articleIds()) if (!this.rows.has(id)) this.want(id);
    const changed = await db.articles.where('rev').above(state.reached).primaryKeys();
    for (const id of changed) this.want(id);
  }

  private want(id: ArticleId): void {
    if (!this.pending.has(id)) this.pending.set(id, { text: null });
  }

  /** The index is empty: everything is to be taken in. */
  private beginAnew(): void {
    this.rows.clear();
    this.orphans.clear();
    for (const id of this.library.columns.articleIds()) this.want(id);
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.isRunning || !this.isOpen) return;
    this.isRunning = true;
    try {
      while (this.pending.size > 0 || this.orphans.size > 0) await this.step();
      const { archiveId, lastRev } = this.library;
      if (archiveId !== null) await this.line.ask('reached', { archiveId, rev: lastRev });
      this.isRunning = false;
    } catch (error) {
      this.isRunning = false;
      if (error instanceof IndexLost) this.beginAnew();
      else {
        reportToConsole(error);
        setTimeout(() => void this.run(), RETRY_MS);
      }
    }
  }

  private async step(): Promise<void> {
    const rows = [...this.orphans];
    if (rows.length > 0) {
      await this.line.ask('remove', { rows });
      for (const row of rows) this.orphans.delete(row);
    }
    const batch = [...this.pending].slice(0, BATCH);
    if (batch.length === 0) return;
    const texts = (await this.textsOf(batch)).filter(({ id }) => this.library.columns.has(id));
    const numbered = texts.map((text) => ({ ...text, row: this.rows.rowFor(text.id) }));
    await this.line.ask('put', { texts: numbered });
    // What changed again in the meantime has another text and stays.
    for (const [id, wish] of batch) if (this.pending.get(id) === wish) this.pending.delete(id);
    this.onMore();
  }

  private async textsOf(batch: readonly (readonly [ArticleId, Wish])[]): Promise<readonly Text[]> {
    const { db, annotations } = this.library;
    const unread = batch.flatMap(([id, { text }]) => (text === null ? [id] : []));
    const bodies = await bodiesOf(db, unread);
    const read = bodies.flatMap((body) =>
      body === undefined ? [] : [articleText(body.id, body.extraction)],
    );
    return [...batch.flatMap(([, { text }]) => text ?? []), ...read].map((text) => ({
      ...text,
      note: noteText(annotations.get(text.id) ?? null),
    }));
  }
}

function reportToConsole(error: unknown): void {
  console.error('index:', error);
}
