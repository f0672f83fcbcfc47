import type { RuleId } from '../../../core/rules/sourceRule';
import type { Library } from '../library';

/** Removes a rule. One that is not there is no act. */
export async function removeRule(library: Library, { id }: { id: RuleId }): Promise<{ changed: number }> {
  return library.act(() => {
    const from = library.rules.get(id);
    if (from === undefined) return { acts: [], answer: { changed: 0 } };
    return { acts: [{ kind: 'ruleSet', ruleId: id, from, to: null }], answer: { changed: 1 } };
  });
}
