import type { ProposedRule } from '../../../core/rules/proposedRules';
import type { SourceRule } from '../../../core/rules/sourceRule';

/** The rule that is being made or changed. */
export interface OpenRule {
  readonly source: string;
  readonly proposed: readonly ProposedRule[];
  readonly changes: SourceRule | null;
}
