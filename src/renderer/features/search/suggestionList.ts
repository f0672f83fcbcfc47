import type { Suggestions } from '../../../core/facets';
import { printQuery } from '../../../core/query/printQuery';
import { FIELDS, type FieldName, HAS_VALUES, IS_VALUES, type NameField } from '../../../core/query/query';
import type { TypedTerm } from '../../../core/query/typedTerm';
import type { TagColour } from '../../../core/tag';

/** One line of the suggestions, and what is written in place of the typed term when it is taken. */
export interface Suggestion {
  readonly key: string;
  readonly group: 'fields' | 'values' | NameField | 'words';
  readonly kind: 'field' | 'value' | 'name' | 'word' | 'prefix';
  readonly field: FieldName | null;
  readonly text: string;
  /** Null where it is not counted. */
  readonly count: number | null;
  readonly colour: TagColour | null;
  readonly written: string;
}

/** `on` and `date` are one. */
const OFFERED = FIELDS.filter((field) => field !== 'on');
const VALUES: { readonly [F in FieldName]?: readonly string[] } = { is: IS_VALUES, has: HAS_VALUES };

/** Fields with names, whose names the library knows. */
export function nameFieldOf(term: TypedTerm | null): NameField | null {
  switch (term?.field) {
    case 'source':
    case 'tag':
    case 'by':
    case 'in':
      return term.field;
    default:
      return null;
  }
}

/** What could be meant by a term that is being typed; the fields there are where nothing is. */
export function suggestionsFor(term: TypedTerm | null, found: Suggestions | null): readonly Suggestion[] {
  if (term === null) return OFFERED.map(fieldLine);
  const { field, text } = term;
  const low = text.toLowerCase();
  if (field !== null && VALUES[field] !== undefined)
    return VALUES[field].filter((value) => value.startsWith(low)).map((value) => valueLine(field, value));
  const fields =
    field === null && low !== '' ? OFFERED.filter((name) => name.startsWith(low)).map(fieldLine) : [];
  const names = (found?.names ?? []).map(
    (one): Suggestion => ({
      key: `${one.field} ${one.name}`,
      group: one.field,
      kind: 'name',
      field: one.field,
      text: one.name,
      count: one.count,
      colour: one.colour,
      written: printQuery({
        kind: 'name',
        field: one.field,
        value: one.name,
        isExact: true,
        isPrefix: false,
      }),
    }),
  );
  return [...names, ...fields, ...wordLines(term, found)];
}

function fieldLine(field: FieldName): Suggestion {
  return line({ group: 'fields', kind: 'field', field, text: field, written: `${field}:` });
}

function valueLine(field: FieldName, value: string): Suggestion {
  return line({ group: 'values', kind: 'value', field, text: value, written: `${field}:${value}` });
}

function wordLines({ field, text, isQuoted }: TypedTerm, found: Suggestions | null): readonly Suggestion[] {
  if (found?.words == null || isQuoted || (field !== null && nameFieldOf({ field } as TypedTerm) === null))
    return [];
  const { count, prefixCount } = found.words;
  const word = (isPrefix: boolean) => printQuery({ kind: 'words', where: 'anywhere', text, isPrefix });
  return [
    line({ group: 'words', kind: 'word', field: null, text, count, written: word(false) }),
    line({
      group: 'words',
      kind: 'prefix',
      field: null,
      text: `${text}*`,
      count: prefixCount,
      written: word(true),
    }),
  ];
}

function line(parts: Omit<Suggestion, 'key' | 'count' | 'colour'> & { readonly count?: number }): Suggestion {
  return { count: null, ...parts, key: `${parts.group} ${parts.written}`, colour: null };
}
