import { z } from 'zod';
import { LABELS, type Label } from '../core/labels';
import { LINE_PLACES, type RuleId, type SourceRule } from '../core/rules/sourceRule';

const text = z.string().min(1).max(10_000);
const ruleId = z.custom<RuleId>((id) => typeof id === 'string' && id !== '');

const match = z.union([
  z.object({ kind: z.literal('text'), texts: z.array(text).min(1) }),
  z.object({ kind: z.literal('begins'), text }),
  z.object({ kind: z.literal('shape'), text }),
]);

const effect = z.union([
  z.object({
    kind: z.literal('label'),
    match,
    place: z.enum(LINE_PLACES),
    label: z.custom<Label>((label) => LABELS.some((one) => one.label === label)),
  }),
  z.object({ kind: z.literal('dateOrder'), order: z.enum(['dayMonth', 'monthDay']) }),
  z.object({ kind: z.literal('name'), name: text }),
  z.object({ kind: z.literal('domain'), domain: text }),
  z.object({ kind: z.literal('unlearned'), text }),
]);

/** A rule for a source, as the window sends it. */
const sourceRuleShape: z.ZodType<SourceRule> = z.object({
  id: ruleId,
  source: text,
  isOn: z.boolean(),
  effect,
});

/** Rules to be set, and to be removed. */
export const ruleChangesShape = z.object({ set: z.array(sourceRuleShape), remove: z.array(ruleId) });
