import { assertNever } from '../assertNever';
import { monthName, shortDate } from '../text/dates';
import { message } from '../text/message';
import type { Query } from './query';

/** What a query was understood as, in words: “harbour” and tag coast, not unread. */
export function explainQuery(query: Query): string {
  switch (query.kind) {
    case 'everything':
      return message('query.everything');
    case 'words':
      return message(query.isPrefix ? `query.words.${query.where}.prefix` : `query.words.${query.where}`, {
        text: query.text,
      });
    case 'name':
      return message(query.isPrefix ? `query.${query.field}.prefix` : `query.${query.field}`, {
        name: query.value,
      });
    case 'date':
      return message(`query.${query.field}`, { period: periodName(query.period) });
    case 'is':
      return message(`query.is.${query.value}`);
    case 'has':
      return message(`query.has.${query.value}`);
    case 'lang':
      return message('query.lang', { code: query.code });
    case 'not':
      return message('query.not', { part: nested(query.part) });
    case 'and':
      return query.parts.map(nestedOr).reduce((before, part) => message('query.and', { before, part }));
    case 'or':
      return query.parts.map(explainQuery).reduce((before, part) => message('query.or', { before, part }));
    default:
      return assertNever(query);
  }
}

function nested(query: Query): string {
  return query.kind === 'and' || query.kind === 'or' ? `(${explainQuery(query)})` : explainQuery(query);
}

function nestedOr(query: Query): string {
  return query.kind === 'or' ? `(${explainQuery(query)})` : explainQuery(query);
}

/** A year, month or day as people write it. */
export function periodName(period: string): string {
  if (period.length === 4) return period;
  return period.length === 7 ? monthName(period) : shortDate(period);
}
