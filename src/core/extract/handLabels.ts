import type { Label } from '../labels';
import type { Page, PageLine } from './page';
import type { Candidate } from './rank';

/** Labels set by hand, by the index of the page's line. */
export type HandLabels = ReadonlyMap<number, Label>;

/** The labels set by hand of the lines that are not empty; `byNumber` counts the original's lines from 1. */
export function handLabels({ lines }: Page, byNumber: ReadonlyMap<number, Label>): HandLabels {
  const byIndex = new Map<number, Label>();
  if (byNumber.size === 0) return byIndex;
  for (const { index, number } of lines) {
    const label = byNumber.get(number);
    if (label !== undefined) byIndex.set(index, label);
  }
  return byIndex;
}

/** Candidates for a field as far as labels set by hand allow them. */
export interface Heeded<Value> {
  readonly candidates: readonly Candidate<Value>[];
  /** True when a line was labelled as this field by hand: one of the candidates is right, however unlikely. */
  readonly isGiven: boolean;
}

/** Labels whose lines say nothing of the article itself. */
const FOREIGN: ReadonlySet<Label> = new Set(['teaser', 'comment', 'furniture']);

/**
 * The candidates that stand on lines labelled `label` by hand, if there are any; else those whose line was not said by
 * hand to be something outside the article.
 */
export function heeding<Value extends { readonly line: PageLine | null }>(
  candidates: readonly Candidate<Value>[],
  label: Label,
  hand: HandLabels,
): Heeded<Value> {
  if (hand.size === 0) return { candidates, isGiven: false };
  const labelOf = ({ value }: Candidate<Value>): Label | undefined =>
    value.line === null ? undefined : hand.get(value.line.index);
  const given = candidates.filter((one) => labelOf(one) === label);
  if (given.length > 0) return { candidates: given, isGiven: true };
  const allowed = candidates.filter((one) => !FOREIGN.has(labelOf(one) ?? label));
  return { candidates: allowed, isGiven: false };
}
