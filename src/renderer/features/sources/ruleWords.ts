import type { RuleEffect } from '../../../core/rules/sourceRule';
import { message } from '../../../core/text/message';

/** What a rule says, in one sentence. */
export function ruleSentence(effect: RuleEffect, source: string): string {
  switch (effect.kind) {
    case 'label': {
      const { match, place } = effect;
      const label = message(`label.${effect.label}`);
      if (match.kind !== 'text')
        return message(`rule.says.${match.kind}`, { text: match.text, place, label });
      const [text = ''] = match.texts;
      const count = match.texts.length;
      return message('rule.says.text', { text, place, label, count });
    }
    case 'dateOrder':
      return message('rule.says.dateOrder', { order: effect.order });
    case 'domain':
      return message('rule.says.domain', { domain: effect.domain });
    case 'name':
      return message('rule.says.name', { source, name: effect.name });
    case 'unlearned':
      return message('rule.says.unlearned', { text: effect.text });
  }
}
