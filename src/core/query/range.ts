import { type Period, periodOf } from './period';
import { allOf, type Query } from './query';

/** The days that a query is limited to; null where it is open. */
export interface DayRange {
  readonly first: string | null;
  readonly last: string | null;
}

const DAY_MS = 86_400_000;

/** The day so many days later; earlier for a negative number. */
export function shiftedDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}

/** The range that the `after:` and `before:` of a query make together; null when it has none. */
export function rangeOf(query: Query): DayRange | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const part of partsOf(query)) {
    const period = isLimit(part) ? periodOf(part.period) : null;
    if (period === null || !isLimit(part)) continue;
    if (part.field === 'after') first = later(first, shiftedDay(period.last, 1));
    else last = earlier(last, shiftedDay(period.first, -1));
  }
  return first === null && last === null ? null : { first, last };
}

/** The query without its `after:` and `before:`. */
export function withoutRange(query: Query): Query {
  return allOf(partsOf(query).filter((part) => !isLimit(part)));
}

/** The query limited to a range instead of the one that it has; null for no limits. */
export function withRange(query: Query, range: DayRange | null): Query {
  const limits: Query[] = [];
  if (range !== null && range.first !== null)
    limits.push({ kind: 'date', field: 'after', period: periodBefore(range.first) });
  if (range !== null && range.last !== null)
    limits.push({ kind: 'date', field: 'before', period: periodAfter(range.last) });
  return allOf([withoutRange(query), ...limits]);
}

/** The longest year, month or day that ends right before this day. */
function periodBefore(first: string): string {
  const day = shiftedDay(first, -1);
  return longest(day, (period) => period.last === day);
}

function periodAfter(last: string): string {
  const day = shiftedDay(last, 1);
  return longest(day, (period) => period.first === day);
}

function longest(day: string, fits: (period: Period) => boolean): string {
  const written = [day.slice(0, 4), day.slice(0, 7)].find((shorter) => {
    const period = periodOf(shorter);
    return period !== null && fits(period);
  });
  return written ?? day;
}

/** True for a term that is part of the range, not of the search. */
export function isLimit(query: Query): query is Extract<Query, { kind: 'date' }> {
  return query.kind === 'date' && query.field !== 'on';
}

function partsOf(query: Query): readonly Query[] {
  return query.kind === 'and' ? query.parts : [query];
}

function later(a: string | null, b: string): string {
  return a === null || b > a ? b : a;
}

function earlier(a: string | null, b: string): string {
  return a === null || b < a ? b : a;
}
