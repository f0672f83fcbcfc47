import type { Mask } from './ground';

/** How many slots of a mask have each number, for numbers below `count`. */
export function tally(values: Int32Array, count: number, mask: Mask): Uint32Array {
  const counts = new Uint32Array(count);
  for (let slot = 0; slot < mask.length; slot += 1) {
    if (mask[slot] !== 1) continue;
    const number = values[slot] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

/** From how often each list occurs, how often each thing in the lists does. */
export function tallyLists<T>(lists: readonly (readonly T[])[], counts: Uint32Array): Map<T, number> {
  const found = new Map<T, number>();
  for (const [number, list] of lists.entries()) {
    const count = counts[number] ?? 0;
    if (count > 0) for (const one of list) found.set(one, (found.get(one) ?? 0) + count);
  }
  return found;
}
