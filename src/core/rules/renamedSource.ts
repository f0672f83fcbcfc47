import type { Act } from '../event';
import type { RuleId, SourceRule } from './sourceRule';

/**
 * The acts that give a source another name. Names lead straight from what is found on pages to what is shown: rules
 * that led to the old name lead to the new one. `id` is for a rule that has to be made.
 */
export function renamedSource(
  rules: readonly SourceRule[],
  from: string,
  to: string,
  id: RuleId,
): readonly Act[] {
  if (from === to) return [];
  const acts: Act[] = [];
  const set = (before: SourceRule | null, after: SourceRule | null) => {
    const ruleId = (before ?? after)?.id;
    if (ruleId !== undefined) acts.push({ kind: 'ruleSet', ruleId, from: before, to: after });
  };
  const naming = (source: string): SourceRule => ({
    id,
    source,
    isOn: true,
    effect: { kind: 'name', name: to },
  });
  let own: SourceRule | null = null;
  for (const rule of rules) {
    if (rule.effect.kind !== 'name') continue;
    if (rule.source === from) own = rule;
    // What is called so on its pages is called so again.
    else if (rule.source === to) set(rule, null);
    else if (rule.effect.name === from) set(rule, { ...rule, effect: { kind: 'name', name: to } });
  }
  set(own, { ...naming(from), id: own?.id ?? id });
  return acts;
}
