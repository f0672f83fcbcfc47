import type { DayCounts } from '../../../../core/facets';

/** How long a bar is. */
export type BinUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** One bar: its days (ISO, both included) and its articles. */
export interface Bin {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** A label under the bars; `at` is the share of the width where its time begins. */
export interface Tick {
  readonly label: string;
  readonly at: number;
}

/** Days from the first to the last, ISO. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const DAY_MS = 86_400_000;
const UNITS: readonly { readonly unit: BinUnit; readonly days: number }[] = [
  { unit: 'day', days: 1 },
  { unit: 'week', days: 7 },
  { unit: 'month', days: 30.44 },
  { unit: 'quarter', days: 91.3 },
  { unit: 'year', days: 365.25 },
  { unit: 'decade', days: 3652.5 },
];

/** The days that have articles, from the first to the last; null without any. */
export function spanOf({ days }: DayCounts): Span | null {
  const first = days[0];
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first: isoOf(first), last: isoOf(last) };
}

/** The shortest bars of which at most `most` fill the span. */
export function unitFor({ first, last }: Span, most: number): BinUnit {
  const days = (time(last) - time(first)) / DAY_MS + 1;
  return UNITS.find((one) => days / one.days <= most)?.unit ?? 'decade';
}

/** The bars of a span, those without articles too. The first and last are whole units. */
export function binsOf(counts: DayCounts, span: Span, unit: BinUnit): readonly Bin[] {
  const bins: { first: string; last: string; count: number }[] = [];
  for (let first = unitStart(span.first, unit); first <= span.last; first = unitAfter(first, unit))
    bins.push({ first, last: dayBefore(unitAfter(first, unit)), count: 0 });
  let at = 0;
  counts.days.forEach((number, n) => {
    const day = isoOf(number);
    while (at < bins.length && (bins[at]?.last ?? '') < day) at += 1;
    const bin = bins[at];
    if (bin !== undefined && bin.first <= day) bin.count += counts.counts[n] ?? 0;
  });
  return bins;
}

/** Labels for the bars, so far apart that `most` fit. */
export function ticksOf(
  bins: readonly Bin[],
  unit: BinUnit,
  most: number,
  monthName: (day: string) => string,
): readonly Tick[] {
  const isFine = unit === 'day' || unit === 'week';
  const marks = bins.flatMap((bin, n) => {
    const before = bins[n - 1];
    const key = isFine ? bin.first.slice(0, 7) : bin.first.slice(0, 4);
    const beforeKey =
      before === undefined ? null : isFine ? before.first.slice(0, 7) : before.first.slice(0, 4);
    return key === beforeKey ? [] : [{ label: isFine ? monthName(bin.first) : key, at: n / bins.length }];
  });
  const every = Math.max(1, Math.ceil(marks.length / most));
  return marks
    .filter((_, n) => n % every === 0)
    .filter((mark, n, all) => n === 0 || mark.at - (all[n - 1]?.at ?? 0) > 0.6 / most);
}

/** The part of a span around a point (0 to 1 of its width), so many times as wide, within `whole`; at least a week. */
export function zoomed(span: Span, at: number, factor: number, whole: Span): Span {
  const from = time(span.first);
  const width = time(span.last) - from;
  const next = Math.max(6 * DAY_MS, width * factor);
  const first = Math.max(time(whole.first), from + at * (width - next));
  const last = Math.min(time(whole.last), first + next);
  return { first: dayOf(Math.max(time(whole.first), Math.min(first, last - next))), last: dayOf(last) };
}

function unitStart(day: string, unit: BinUnit): string {
  const year = day.slice(0, 4);
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      // Weeks begin on Mondays; the first day of 1970 was a Thursday.
      return dayOf(time(day) - ((time(day) / DAY_MS + 3) % 7) * DAY_MS);
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      return `${year}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
    case 'year':
      return `${year}-01-01`;
    case 'decade':
      return `${year.slice(0, 3)}0-01-01`;
  }
}

function unitAfter(start: string, unit: BinUnit): string {
  const date = new Date(time(start));
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
  else if (unit === 'week') date.setUTCDate(date.getUTCDate() + 7);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else if (unit === 'quarter') date.setUTCMonth(date.getUTCMonth() + 3);
  else date.setUTCFullYear(date.getUTCFullYear() + (unit === 'year' ? 1 : 10));
  return dayOf(date.getTime());
}

function dayBefore(day: string): string {
  return dayOf(time(day) - DAY_MS);
}

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}

function isoOf(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
