import type { ArticleId } from '../../core/article';
import type { Correction } from '../../core/correction';
import type { Act } from '../../core/event';
import type { RuleId, SourceRule } from '../../core/rules/sourceRule';
import type { Database } from './database';

/** What was set by hand, of all articles and of whole sources, in memory. Written only behind a transaction that has ended. */
export class HeldCorrections {
  readonly corrections = new Map<ArticleId, Correction>();
  readonly rules = new Map<RuleId, SourceRule>();

  /** Reads them from the database. */
  async load(db: Database): Promise<void> {
    for (const { id, correction } of await db.corrections.toArray()) this.corrections.set(id, correction);
    for (const rule of await db.rules.toArray()) this.rules.set(rule.id, rule);
  }

  clear(): void {
    this.corrections.clear();
    this.rules.clear();
  }

  /** Follows an act. */
  take(act: Act): void {
    if (act.kind === 'corrected') {
      if (act.to === null) this.corrections.delete(act.articleId);
      else this.corrections.set(act.articleId, act.to);
    } else if (act.kind === 'ruleSet') {
      if (act.to === null) this.rules.delete(act.ruleId);
      else this.rules.set(act.ruleId, act.to);
    } else if (act.kind === 'purged') for (const id of act.articleIds) this.corrections.delete(id);
  }
}
