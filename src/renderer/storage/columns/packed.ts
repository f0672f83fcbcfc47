import type { ImportId, TagId } from '../../../core/article';
import type { CollectionId } from '../../../core/collection';
import type { PackedLists } from './numberLists';

/** All columns as a few large values, as they are kept in the database. Numbers stand in the order of `ids`. */
export interface PackedColumns {
  /** Every article's id (core/articleIds). */
  readonly ids: string;
  readonly numbers: Readonly<Record<string, Uint8Array | Int32Array | Float64Array>>;
  /** The places of the articles in `ids`, newest first. */
  readonly newest: Int32Array;
  /** What headlines are sorted by, a line each. */
  readonly headlines: string;
  readonly teasers: PackedLists;
  readonly sourceNames: readonly string[];
  readonly languageCodes: readonly string[];
  readonly importIds: readonly ImportId[];
  readonly authorLists: readonly (readonly string[])[];
  readonly tagLists: readonly (readonly TagId[])[];
  readonly collectionLists: readonly (readonly CollectionId[])[];
}

/** The values at these places, in a new array of the same kind. */
export function taken<A extends Uint8Array | Int32Array | Float64Array>(
  values: A,
  places: readonly number[],
): A {
  const Kind = values.constructor as new (length: number) => A;
  const result = new Kind(places.length);
  for (const [n, place] of places.entries()) result[n] = values[place] ?? 0;
  return result;
}
