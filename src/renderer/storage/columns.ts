import type { ArticleId, ArticleMarks, ArticleRow, ImportId } from '../../core/article';
import { headlineKey } from '../../core/headlineKey';

/** The part of a row that filters, sorts and counts need. */
export interface Column extends ArticleMarks {
  readonly id: ArticleId;
  readonly source: string | null;
  readonly published: string | null;
  readonly addedAt: string;
  readonly confidence: number;
  readonly importId: ImportId;
  readonly headlineKey: string;
}

/** All articles' columns in memory. Written only behind a transaction that has ended. */
export class Columns {
  private readonly byId = new Map<ArticleId, Column>();
  private readonly byHeadline = new Map<string, ArticleId[]>();

  get size(): number {
    return this.byId.size;
  }

  has(id: ArticleId): boolean {
    return this.byId.has(id);
  }

  get(id: ArticleId): Column | undefined {
    return this.byId.get(id);
  }

  all(): IterableIterator<Column> {
    return this.byId.values();
  }

  /** Articles with this headline, as they came. */
  withHeadline(headline: string): readonly Column[] {
    const ids = this.byHeadline.get(headlineKey(headline)) ?? [];
    return ids.flatMap((id) => this.byId.get(id) ?? []);
  }

  add(row: ArticleRow): void {
    this.remove(row.id);
    const key = row.headline === null ? '' : headlineKey(row.headline);
    const { id, source, published, addedAt, confidence, importId } = row;
    const { isRead, isStarred, isTrashed, tagIds, collectionIds } = row;
    if (key !== '') this.byHeadline.set(key, [...(this.byHeadline.get(key) ?? []), id]);
    const marks = { isRead, isStarred, isTrashed, tagIds, collectionIds };
    this.byId.set(id, { id, source, published, addedAt, confidence, importId, headlineKey: key, ...marks });
  }

  mark(id: ArticleId, marks: Partial<ArticleMarks>): void {
    const column = this.byId.get(id);
    if (column !== undefined) this.byId.set(id, { ...column, ...marks });
  }

  remove(id: ArticleId): void {
    const column = this.byId.get(id);
    if (column === undefined) return;
    this.byId.delete(id);
    const same = (this.byHeadline.get(column.headlineKey) ?? []).filter((other) => other !== id);
    if (same.length === 0) this.byHeadline.delete(column.headlineKey);
    else this.byHeadline.set(column.headlineKey, same);
  }

  clear(): void {
    this.byId.clear();
    this.byHeadline.clear();
  }
}
