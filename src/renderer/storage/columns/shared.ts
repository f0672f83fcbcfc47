import type { ArticleId } from '../../../core/article';
import type { Columns } from './columns';

/** Low bits of a number's first half tell most numbers apart without a look into a map. */
const BITS = 0xfff;

/** Which number of which article is looked for. */
export interface Wanted {
  readonly page: number;
  readonly address: number;
}

/**
 * For each of these, the articles that have its page or its address (core/versions), in one walk over the columns: that
 * takes less than keeping every article under both from the start. A number of 0 is none.
 */
export function articlesSharing(
  columns: Pick<Columns, 'ids' | 'page' | 'address' | 'slotCount'>,
  wanted: readonly Wanted[],
): readonly ReadonlySet<ArticleId>[] {
  const found = wanted.map(() => new Set<ArticleId>());
  const places = new Map<number, number[]>();
  wanted.forEach(({ page, address }, n) => {
    for (const number of new Set([page, address]))
      if (number !== 0) places.set(number, [...(places.get(number) ?? []), n]);
  });
  for (const { values } of [columns.page, columns.address])
    for (const slot of slotsWith(values, columns.slotCount, places))
      for (const n of places.get(values[slot] ?? 0) ?? []) {
        const id = columns.ids[slot];
        if (id !== undefined) found[n]?.add(id);
      }
  return found;
}

function* slotsWith(
  values: Float64Array,
  count: number,
  places: ReadonlyMap<number, unknown>,
): Iterable<number> {
  const halves = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const isPossible = new Uint8Array(BITS + 1);
  for (const number of places.keys())
    isPossible[(new Uint32Array(Float64Array.of(number).buffer)[0] ?? 0) & BITS] = 1;
  for (let slot = 0; slot < count; slot += 1)
    if (isPossible[(halves[2 * slot] ?? 0) & BITS] === 1 && places.has(values[slot] ?? 0)) yield slot;
}
