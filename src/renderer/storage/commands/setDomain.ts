import { AppError } from '../../../contract/appError';
import { domainIn } from '../../../core/pageHost';
import { isSameRule, type RuleId, type SourceRule } from '../../../core/rules/sourceRule';
import type { Library } from '../library';

/**
 * Says that the pages of a domain are of a source, as one event; a domain that was another's is this one's then. With
 * the name of a new source it splits its pages off from theirs.
 */
export async function setDomain(
  library: Library,
  request: { source: string; domain: string },
): Promise<{ changed: number }> {
  const source = request.source.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (source === '') throw new AppError('nameUnfit', request.source);
  const domain = domainIn(request.domain);
  if (domain === null) throw new AppError('domainUnfit', request.domain);
  const id = crypto.randomUUID() as string as RuleId;
  return library.act(() => {
    const held = [...library.rules.values()].find(
      ({ effect }) => effect.kind === 'domain' && effect.domain === domain,
    );
    const from = held ?? null;
    const to: SourceRule = { id: held?.id ?? id, source, isOn: true, effect: { kind: 'domain', domain } };
    if (isSameRule(from, to)) return { acts: [], answer: { changed: 0 } };
    return { acts: [{ kind: 'ruleSet', ruleId: to.id, from, to }], answer: { changed: 1 } };
  });
}
