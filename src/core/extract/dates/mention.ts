/** How a date was written. `numeric` is day, month and year as numbers in an order that must be settled. */
export type Writing = 'iso' | 'yearFirst' | 'dayMonthYear' | 'monthDayYear' | 'numeric' | 'compact';

/** A day in the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** One reading of a date; `order` tells how the numbers were taken where that was open. */
export interface Reading {
  readonly iso: string;
  readonly order: 'dayMonth' | 'monthDay' | null;
}

/** A date written in a line. */
export interface Mention {
  /** UTF-16 offsets in the line's text; a weekday before and a time after are not part of it. */
  readonly start: number;
  readonly end: number;
  readonly writing: Writing;
  /** One reading, or two when day and month can be either way round. */
  readonly readings: readonly Reading[];
  /** 0 = Sunday; null when the line names none beside the date. */
  readonly weekday: number | null;
  readonly weekdayName: string | null;
  /** `HH:MM` as written beside the date. */
  readonly time: string | null;
  /** True when the year was written with two digits. */
  readonly isShortYear: boolean;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_YEAR = 1980;
const LAST_YEAR = 2039;

/** True for a day that exists, in the years that saved web pages can speak of. */
export function isPlausible({ year, month, day }: Day): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (DAYS[month - 1] ?? 0);
}

/** `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 864e5);
}

/** The weekday of an ISO day, 0 = Sunday. */
export function weekdayOf(iso: string): number {
  return (((dayNumber(iso) + 4) % 7) + 7) % 7;
}

/** A year of two digits, within fifty years of 2000. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
