import type { Extraction, Field, Reason } from '../../../core/extraction';
import { isMessageKey, message } from '../../../core/text/message';

/** Why a field has its value, in words; the rule's name where the catalogue has no sentence for it. */
export function reasonText({ rule, facts }: Reason): string {
  const key = `reason.${rule}`;
  return isMessageKey(key) ? message(key, facts) : rule;
}

/** The reasons of a field. */
export function reasonsOf({ reasons }: Extraction, field: Field): readonly Reason[] {
  return reasons.filter((one) => one.field === field);
}
