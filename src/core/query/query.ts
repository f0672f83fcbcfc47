/** What `is:` can ask for. */
export const IS_VALUES = ['unread', 'read', 'starred', 'review', 'version'] as const;
export type IsValue = (typeof IS_VALUES)[number];

/** What `has:` can ask for. */
export const HAS_VALUES = ['note', 'highlight', 'caption', 'tag'] as const;
export type HasValue = (typeof HAS_VALUES)[number];

/** Fields whose value is a name: an outlet, a tag (and those below it), an author, a collection (and those below it). */
export const NAME_FIELDS = ['source', 'tag', 'by', 'in'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** Fields whose value is a year, a month or a day. `date` is another word for `on`. */
export const DATE_FIELDS = ['on', 'before', 'after', 'date'] as const;
export type DateField = Exclude<(typeof DATE_FIELDS)[number], 'date'>;

/** Every field of the language, in the order in which it is offered. */
export const FIELDS = [
  'title',
  'by',
  'source',
  'tag',
  'in',
  'date',
  'on',
  'before',
  'after',
  'is',
  'has',
  'lang',
] as const;
export type FieldName = (typeof FIELDS)[number];

/**
 * What somebody is looking for, as a value. `and` and `or` have two parts or more and none of their own kind; `not`
 * never stands in a `not`. So there is one value for each meaning that brackets can give, and printing it
 * ({@link printQuery}) and reading it again gives the same.
 */
export type Query =
  | { readonly kind: 'everything' }
  /** Words one after the other (one word, mostly), in the headline or anywhere. With `isPrefix` the last one only begins so. */
  | {
      readonly kind: 'words';
      readonly where: 'anywhere' | 'title';
      readonly text: string;
      readonly isPrefix: boolean;
    }
  /** A name. Exact is the whole name; else its words stand in the name, with `isPrefix` the last one as a beginning. */
  | {
      readonly kind: 'name';
      readonly field: NameField;
      readonly value: string;
      readonly isExact: boolean;
      readonly isPrefix: boolean;
    }
  | { readonly kind: 'date'; readonly field: DateField; readonly period: string }
  | { readonly kind: 'is'; readonly value: IsValue }
  | { readonly kind: 'has'; readonly value: HasValue }
  /** ISO 639-1 code. */
  | { readonly kind: 'lang'; readonly code: string }
  | { readonly kind: 'not'; readonly part: Query }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] };

export const EVERYTHING: Query = { kind: 'everything' };

/** All of these, in normal form. */
export function allOf(parts: readonly Query[]): Query {
  return joined(
    'and',
    parts.filter((part) => part.kind !== 'everything'),
  );
}

/** Any of these, in normal form. */
export function anyOf(parts: readonly Query[]): Query {
  return joined('or', parts);
}

/** All but these, in normal form. */
export function noneOf(part: Query): Query {
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = flat;
  if (only === undefined) return EVERYTHING;
  return flat.length === 1 ? only : { kind, parts: flat };
}
