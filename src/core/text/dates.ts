import { LOCALE } from './locale';

const UTC = { timeZone: 'UTC' } as const;
const short = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric', ...UTC });
const long = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  ...UTC,
});

const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', ...UTC });

/** A month: "September 2023". Takes an ISO month or date. */
export function monthName(iso: string): string {
  return month.format(dayOf(`${iso.slice(0, 7)}-01`));
}

const monthShort = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', ...UTC });

/** A month for a narrow place: "Sept 2023". Takes an ISO month or date. */
export function shortMonth(iso: string): string {
  return monthShort.format(dayOf(`${iso.slice(0, 7)}-01`));
}

/** A calendar day for a narrow place: "14 Sept 2023". Takes an ISO date or date-time; its date part counts. */
export function shortDate(iso: string): string {
  return short.format(dayOf(iso));
}

/** A calendar day with its weekday: "Thursday 14 September 2023". Takes an ISO date or date-time. */
export function longDate(iso: string): string {
  return long.format(dayOf(iso));
}

function dayOf(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}
