import { AppError } from '../../../contract/appError';
import { domainIn } from '../../../core/pageHost';
import type { RuleEffect, SourceRule } from '../../../core/rules/sourceRule';
import { isSameRule } from '../../../core/rules/sourceRule';
import type { Library } from '../library';

/** Makes a rule or changes it, as one event. Refuses one that says nothing. */
export async function setRule(
  library: Library,
  { rule }: { rule: SourceRule },
): Promise<{ changed: number }> {
  if (rule.source === '' || saysNothing(rule.effect)) throw new AppError('ruleUnfit', '');
  return library.act(() => {
    const from = library.rules.get(rule.id) ?? null;
    if (isSameRule(from, rule)) return { acts: [], answer: { changed: 0 } };
    return { acts: [{ kind: 'ruleSet', ruleId: rule.id, from, to: rule }], answer: { changed: 1 } };
  });
}

function saysNothing(effect: RuleEffect): boolean {
  switch (effect.kind) {
    case 'label': {
      const { match } = effect;
      const texts = match.kind === 'text' ? match.texts : [match.text];
      return texts.length === 0 || texts.some((text) => text.trim() === '');
    }
    case 'domain':
      return domainIn(effect.domain) !== effect.domain;
    case 'name':
      return effect.name.trim() === '';
    case 'unlearned':
      return effect.text.trim() === '';
    case 'dateOrder':
      return false;
  }
}
