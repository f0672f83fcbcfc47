import type { SourceRule } from '../../../core/rules/sourceRule';
import type { Library } from '../library';

/** The rules of all sources, those switched off among them. */
export function rules(library: Library): readonly SourceRule[] {
  return [...library.rules.values()];
}
