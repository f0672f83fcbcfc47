import { message } from '../../../core/text/message';

/** A calendar day of the article (`2023-09-14`) as a Date that formats as that day in every time zone. */
export function dayOf(isoDate: string): Date {
  const [year = 1970, month = 1, day = 1] = isoDate.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** "Thursday 14 September 2023", with the time of day where the page told one. */
export function publishedText(published: string, time: string | null): string {
  const date = dayOf(published);
  return time === null ? message('reader.date', { date }) : message('reader.dateTime', { date, time });
}

/** "Updated 15 September 2023". */
export function updatedText(updated: string): string {
  return message('reader.updated', { date: dayOf(updated) });
}
