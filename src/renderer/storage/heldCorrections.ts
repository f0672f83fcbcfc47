import type { ArticleId } from '../../core/article';
import type { Correction } from '../../core/correction';
import type { Act } from '../../core/event';
import type { Database } from './database';

/** What was set by hand, of all articles, in memory. Written only behind a transaction that has ended. */
export class HeldCorrections {
  readonly corrections = new Map<ArticleId, Correction>();

  /** Reads them from the database. */
  async load(db: Database): Promise<void> {
    for (const { id, correction } of await db.corrections.toArray()) this.corrections.set(id, correction);
  }

  clear(): void {
    this.corrections.clear();
  }

  /** Follows an act. */
  take(act: Act): void {
    if (act.kind === 'corrected') {
      if (act.to === null) this.corrections.delete(act.articleId);
      else this.corrections.set(act.articleId, act.to);
    } else if (act.kind === 'purged') for (const id of act.articleIds) this.corrections.delete(id);
  }
}
