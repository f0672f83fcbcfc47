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

/** All articles' columns in memory. Written only by the writer, after its transaction. */
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
    const key = row.headline === null ? '' : headlineKey(row.headline);
    const { id, source, published, addedAt, confidence, importId, isRead, isStarred, tagIds } = row;
    if (key !== '' && !this.byId.has(id)) {
      const same = this.byHeadline.get(key);
      if (same === undefined) this.byHeadline.set(key, [id]);
      else same.push(id);
    }
    this.byId.set(id, {
      id,
      source,
      published,
      addedAt,
      confidence,
      importId,
      isRead,
      isStarred,
      tagIds,
      headlineKey: key,
    });
  }

  mark(id: ArticleId, marks: Partial<ArticleMarks>): void {
    const column = this.byId.get(id);
    if (column !== undefined) this.byId.set(id, { ...column, ...marks });
  }
}
