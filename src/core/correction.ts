import { assertNever } from './assertNever';
import type { CorrectedFields, Corrections } from './extraction';
import type { Label } from './labels';

/**
 * What was set by hand for one original, as journal and library keep it: labels by the line's number from 1, and
 * fields. A field that is absent is left to extraction; null says that the page has none.
 */
export interface Correction {
  readonly labels: Readonly<Record<string, Label>>;
  readonly fields: CorrectedFields;
}

/** A field that can be set by hand. */
export type CorrectedField = keyof CorrectedFields;
export const CORRECTED_FIELDS: readonly CorrectedField[] = ['headline', 'published', 'byline', 'source'];

/** One thing set by hand, or given back to extraction. Lines count from 1. */
export type CorrectionChange =
  | { readonly kind: 'field'; readonly field: CorrectedField; readonly value: string | null }
  | { readonly kind: 'fieldAutomatic'; readonly field: CorrectedField }
  | { readonly kind: 'lines'; readonly lines: readonly number[]; readonly label: Label }
  | { readonly kind: 'linesAutomatic'; readonly lines: readonly number[] }
  | { readonly kind: 'allAutomatic' };

const NOTHING: Correction = { labels: {}, fields: {} };

/** What is set by hand after these changes; null when that is nothing. */
export function corrected(
  before: Correction | null,
  changes: readonly CorrectionChange[],
): Correction | null {
  const after = changes.reduce(changed, before ?? NOTHING);
  return Object.keys(after.labels).length === 0 && Object.keys(after.fields).length === 0 ? null : after;
}

function changed({ labels, fields }: Correction, change: CorrectionChange): Correction {
  switch (change.kind) {
    case 'field':
      return { labels, fields: { ...fields, [change.field]: change.value } };
    case 'fieldAutomatic': {
      const { [change.field]: _, ...others } = fields;
      return { labels, fields: others };
    }
    case 'lines': {
      const given = change.lines.map((line) => [String(line), change.label] as const);
      return { labels: { ...labels, ...Object.fromEntries(given) }, fields };
    }
    case 'linesAutomatic': {
      const gone = new Set(change.lines.map(String));
      const kept = Object.entries(labels).filter(([line]) => !gone.has(line));
      return { labels: Object.fromEntries(kept), fields };
    }
    case 'allAutomatic':
      return NOTHING;
    default:
      return assertNever(change);
  }
}

/** True when both set the same, in whatever order it was set. */
export function isSameCorrection(a: Correction | null, b: Correction | null): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder(one: Correction | null): string {
  if (one === null) return '';
  const sorted = (values: object) => Object.entries(values).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([sorted(one.labels), sorted(one.fields)]);
}

/** The form in which extraction takes it. */
export function toCorrections(one: Correction | null): Corrections | null {
  if (one === null) return null;
  const labels = Object.entries(one.labels).map(([line, label]) => [Number(line), label] as const);
  return { labels: new Map(labels), fields: one.fields };
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * A field's value as it is kept: white space folded, null for nothing. Undefined when it can't be one: a day has to be
 * one of the calendar, as `2023-09-14`.
 */
export function correctedValue(field: CorrectedField, typed: string | null): string | null | undefined {
  const value = typed?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
  if (value === '') return null;
  if (field !== 'published') return value.length <= VALUE_LIMIT ? value : undefined;
  if (!ISO_DAY.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value ? undefined : value;
}

/** Longest value that can be set by hand, in UTF-16 units. */
const VALUE_LIMIT = 1000;
