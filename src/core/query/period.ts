/** Days from the first to the last, both included, as ISO dates. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const WRITTEN = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** The period of a written year, month or day (`2023`, `2023-9`, `2023-09-14`); null for anything else. */
export function periodOf(written: string): Period | null {
  const match = WRITTEN.exec(written);
  const [, year = '', month, day] = match ?? [];
  if (match === null || year < '1000') return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const lastDay = daysIn(Number(year), Number(month));
  if (lastDay === 0) return null;
  const prefix = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { first: `${prefix}-01`, last: `${prefix}-${lastDay}` };
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  const date = `${prefix}-${day.padStart(2, '0')}`;
  return { first: date, last: date };
}

/** As it is written in a query: `2023`, `2023-09`, `2023-09-14`. Only for what {@link periodOf} reads. */
export function normalPeriod(written: string): string {
  return written
    .split('-')
    .map((part, index) => (index === 0 ? part : part.padStart(2, '0')))
    .join('-');
}

/** Days of a month (1 to 12) of the Gregorian calendar; 0 for a month that is none. */
export function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
