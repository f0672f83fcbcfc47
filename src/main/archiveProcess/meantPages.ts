import { lines } from '../../core/extract/lines';
import { lineTest } from '../../core/rules/lineMatch';
import { isSameRule, type SourceRule } from '../../core/rules/sourceRule';

/** Two numbers with a mark between them, as in numeric dates. */
const NUMERIC_DATE = /\d\s?[./-]\s?\d/u;

/**
 * The test for pages that may be read otherwise by other rules: a line of theirs is meant by one that only one side
 * has. A rule that bears on more than lines means every page.
 */
export function meantBy(
  before: readonly SourceRule[],
  after: readonly SourceRule[],
): (text: string) => boolean {
  const differing = [...onlyIn(before, after), ...onlyIn(after, before)];
  const tests = differing.map(pageTest);
  return (text) => tests.some((isMeant) => isMeant(text));
}

function onlyIn(rules: readonly SourceRule[], others: readonly SourceRule[]): readonly SourceRule[] {
  return rules.filter((rule) => !others.some((other) => isSameRule(rule, other)));
}

function pageTest({ effect }: SourceRule): (text: string) => boolean {
  switch (effect.kind) {
    case 'label': {
      const isMeant = lineTest(effect.match);
      return (text) => lines(text).some((line) => line.text !== '' && isMeant(line.text));
    }
    case 'unlearned': {
      const isMeant = lineTest({ kind: 'text', texts: [effect.text] });
      return (text) => lines(text).some((line) => isMeant(line.text));
    }
    case 'dateOrder':
      return (text) => NUMERIC_DATE.test(text);
    case 'name':
    case 'domain':
      return () => true;
  }
}
