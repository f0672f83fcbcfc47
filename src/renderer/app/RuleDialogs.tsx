import type { ProposedRule } from '../../core/rules/proposedRules';
import type { SourceRule } from '../../core/rules/sourceRule';
import { RuleDialog } from '../features/sources/RuleDialog';
import type { LibraryWindow } from './useLibraryWindow';

/** The rule that is being made or changed. */
export interface OpenRule {
  readonly source: string;
  readonly proposed: readonly ProposedRule[];
  readonly changes: SourceRule | null;
}

/** The dialog in which a rule is made or changed, while one is open. */
export function RuleDialogs({ view }: { readonly view: LibraryWindow }) {
  const { openRule, setOpenRule } = view;
  if (openRule === null) return null;
  return <RuleDialog {...openRule} onClose={() => setOpenRule(null)} />;
}
