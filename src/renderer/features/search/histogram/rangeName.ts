import type { DayRange } from '../../../../core/query/range';
import { shiftedDay } from '../../../../core/query/range';
import { shortDate, shortMonth } from '../../../../core/text/dates';
import { message } from '../../../../core/text/message';
import type { Bin, BinUnit } from './bins';

/** A range as people write it: "Mar 2022 – Sep 2023", by days only where it does not fall on months. */
export function rangeName({ first, last }: DayRange): string {
  if (first !== null && last !== null) {
    if (first === last) return shortDate(first);
    const [from, to] = [startName(first, last), endName(first, last)];
    return from === to ? from : message('histogram.range', { from, to });
  }
  if (first !== null) return message('histogram.since', { from: startName(first, null) });
  return last === null ? '' : message('histogram.until', { to: endName(null, last) });
}

/** The time of a bar. */
export function binName({ first, last }: Bin, unit: BinUnit): string {
  return unit === 'day' ? shortDate(first) : rangeName({ first, last });
}

function isByMonths(first: string | null, last: string | null): boolean {
  return (first === null || first.endsWith('-01')) && (last === null || shiftedDay(last, 1).endsWith('-01'));
}

function isByYears(first: string | null, last: string | null): boolean {
  return (first === null || first.endsWith('-01-01')) && (last === null || last.endsWith('-12-31'));
}

function startName(first: string, last: string | null): string {
  if (isByYears(first, last)) return first.slice(0, 4);
  return isByMonths(first, last) ? shortMonth(first) : shortDate(first);
}

function endName(first: string | null, last: string): string {
  if (isByYears(first, last)) return last.slice(0, 4);
  return isByMonths(first, last) ? shortMonth(last) : shortDate(last);
}
