import { assertNever } from '../assertNever';
import { lexQuery } from './lexQuery';
import type { Query } from './query';

/** A query as it is written. Reading that again gives the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'everything':
      return '';
    case 'words':
      return `${query.where === 'title' ? 'title:' : ''}${printedText(query.text, query.where === 'title' ? 'title:' : '')}${query.isPrefix ? '*' : ''}`;
    case 'name':
      return `${query.field}:${query.isExact ? quoted(query.value) : printedText(query.value, `${query.field}:`)}${query.isPrefix ? '*' : ''}`;
    case 'date':
      return `${dateField(query)}:${query.period}`;
    case 'is':
    case 'has':
      return `${query.kind}:${query.value}`;
    case 'lang':
      return `lang:${query.code}`;
    case 'not':
      return `NOT ${inBrackets(query.part, query.part.kind === 'and' || query.part.kind === 'or')}`;
    case 'and':
      return query.parts.map((part) => inBrackets(part, part.kind === 'or')).join(' ');
    case 'or':
      return query.parts.map((part) => inBrackets(part, false)).join(' OR ');
    default:
      return assertNever(query);
  }
}

/** `on:` for a day, `date:` for a month or a year: they mean the same. */
export function dateField({ field, period }: Extract<Query, { kind: 'date' }>): string {
  return field === 'on' && period.length < 10 ? 'date' : field;
}

function inBrackets(query: Query, needsThem: boolean): string {
  return needsThem ? `(${printQuery(query)})` : printQuery(query);
}

/** In quotes unless it is read as the same text without. */
function printedText(text: string, field: string): string {
  const lexemes = lexQuery(field + text);
  const [only] = lexemes;
  const isPlain =
    lexemes.length === 1 &&
    only?.kind === 'term' &&
    !only.isQuoted &&
    !only.isPrefix &&
    only.text === text &&
    only.field === (field === '' ? null : field.slice(0, -1));
  return isPlain ? text : quoted(text);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
