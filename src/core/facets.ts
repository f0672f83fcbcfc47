import type { NameField } from './query/query';
import type { TagColour } from './tag';

/** A value that found articles have, and how many of them. */
export interface FacetValue {
  /** A name; a language's code; a year. */
  readonly value: string;
  readonly count: number;
  /** Tags only. */
  readonly colour: TagColour | null;
}

/** The fields by which found articles are counted. */
export const FACET_FIELDS = ['source', 'tag', 'by', 'lang', 'date'] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

/** What the found articles have, most first; years latest first. */
export type Facets = { readonly [F in FacetField]: readonly FacetValue[] };

/** How many of the found articles were published on each day that has some, in order; undated ones are left out. */
export interface DayCounts {
  /** As the number yyyymmdd. */
  readonly days: Int32Array;
  readonly counts: Int32Array;
}

/** A name that continues what is being typed. */
export interface NameSuggestion {
  readonly field: NameField;
  readonly name: string;
  readonly count: number;
  readonly colour: TagColour | null;
}

/** What could be meant by what is being typed. */
export interface Suggestions {
  readonly names: readonly NameSuggestion[];
  /** Articles with the words, and with words that begin so; null where no words are typed, or before they are counted. */
  readonly words: { readonly count: number; readonly prefixCount: number } | null;
}
