import type { ArticleId } from '../../../core/article';
import type { Columns } from '../columns/columns';

/** Which row of the index is which article's, and where that is in the columns. */
export class IndexRows {
  private readonly rowOf = new Map<ArticleId, number>();
  private readonly idOfRow: (ArticleId | undefined)[] = [];
  /** Counts up with every row that is given to an article or taken from it. */
  private changes = 0;
  private slotOfRow = { state: '', slots: new Int32Array() };

  has(id: ArticleId): boolean {
    return this.rowOf.has(id);
  }

  articles(): readonly ArticleId[] {
    return [...this.rowOf.keys()];
  }

  set(id: ArticleId, row: number): void {
    this.rowOf.set(id, row);
    this.idOfRow[row] = id;
    this.changes += 1;
  }

  /** An article's row; a new one where it has none. */
  rowFor(id: ArticleId): number {
    const known = this.rowOf.get(id);
    if (known !== undefined) return known;
    const row = Math.max(1, this.idOfRow.length);
    this.set(id, row);
    return row;
  }

  /** Takes an article's row from it, and answers which that was. */
  take(id: ArticleId): number | undefined {
    const row = this.rowOf.get(id);
    if (row === undefined) return undefined;
    this.rowOf.delete(id);
    this.idOfRow[row] = undefined;
    this.changes += 1;
    return row;
  }

  clear(): void {
    this.rowOf.clear();
    this.idOfRow.length = 0;
    this.changes += 1;
  }

  /** The slots of the columns that rows stand for; those of articles that are gone are left out. */
  slotsOf(rows: Int32Array, columns: Columns): Int32Array {
    const slotOfRow = this.slotsByRow(columns);
    const slots = new Int32Array(rows.length);
    let count = 0;
    for (const row of rows) {
      const slot = slotOfRow[row] ?? -1;
      if (slot >= 0) slots[count++] = slot;
    }
    return slots.subarray(0, count);
  }

  /** Where each row's article is in the columns; -1 for none. Made anew when rows or articles have come or gone. */
  private slotsByRow(columns: Columns): Int32Array {
    const state = `${this.changes} ${columns.removals} ${columns.slotCount}`;
    if (this.slotOfRow.state !== state) {
      const slots = new Int32Array(this.idOfRow.length).fill(-1);
      for (const [row, id] of this.idOfRow.entries())
        if (id !== undefined) slots[row] = columns.slotOf(id) ?? -1;
      this.slotOfRow = { state, slots };
    }
    return this.slotOfRow.slots;
  }
}
