import { type Annotations, afterAnnotating, isAnnotating } from '../../core/annotations/annotations';
import type { ArticleId } from '../../core/article';
import type { Correction } from '../../core/correction';
import type { Act } from '../../core/event';
import type { RuleId, SourceRule } from '../../core/rules/sourceRule';
import type { Database } from './database';

/**
 * What was done by hand to single articles and whole sources, in memory: corrections, rules, highlights and notes.
 * Written only behind a transaction that has ended.
 */
export class HeldByHand {
  readonly corrections = new Map<ArticleId, Correction>();
  readonly annotations = new Map<ArticleId, Annotations>();
  readonly rules = new Map<RuleId, SourceRule>();

  /** Reads it from the database. */
  async load(db: Database): Promise<void> {
    for (const { id, correction } of await db.corrections.toArray()) this.corrections.set(id, correction);
    for (const rule of await db.rules.toArray()) this.rules.set(rule.id, rule);
    for (const { id, annotations } of await db.annotations.toArray()) this.annotations.set(id, annotations);
  }

  clear(): void {
    this.corrections.clear();
    this.annotations.clear();
    this.rules.clear();
  }

  /** Follows an act. */
  take(act: Act): void {
    if (act.kind === 'corrected') put(this.corrections, act.articleId, act.to);
    else if (act.kind === 'ruleSet') put(this.rules, act.ruleId, act.to);
    else if (isAnnotating(act)) {
      const before = this.annotations.get(act.articleId) ?? null;
      put(this.annotations, act.articleId, afterAnnotating(before, act));
    } else if (act.kind === 'purged')
      for (const id of act.articleIds) {
        this.corrections.delete(id);
        this.annotations.delete(id);
      }
  }
}

function put<Id, T>(map: Map<Id, T>, id: Id, value: T | null): void {
  if (value === null) map.delete(id);
  else map.set(id, value);
}
