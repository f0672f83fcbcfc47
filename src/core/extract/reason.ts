import type { Field, Reason, Span } from '../extraction';
import type { ReasonRule } from '../text/reasons.en';
import type { PageLine } from './page';

/** A reason for a field's value; its sentence stands in the catalogue under `reason.<rule>`. */
export function reason(
  field: Field,
  rule: ReasonRule,
  spans: readonly Span[],
  facts: Readonly<Record<string, string>> = {},
): Reason {
  return { field, spans, rule, facts };
}

/** A whole line as a span. */
export function spanOf(line: PageLine): Span {
  return { line: line.number, start: line.start, end: line.start + line.text.length };
}

/** The part of a line that says `text`, or the whole line when it does not stand there word for word. */
export function spanOfText(line: PageLine, text: string): Span {
  const at = line.text.indexOf(text);
  if (at < 0 || text === '') return spanOf(line);
  return { line: line.number, start: line.start + at, end: line.start + at + text.length };
}
