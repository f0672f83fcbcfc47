import { TRASHED } from '../columns/flags';
import type { Mask, SearchGround } from './ground';
import { maskBy } from './maskBy';

/** The rule by which an article has another version that is not in the trash (core/versions says what versions are). */
export function versionTest(ground: SearchGround): (slot: number) => boolean {
  const { columns } = ground;
  const [page, address, published, headline] = [
    columns.page,
    columns.address,
    columns.published,
    columns.headline,
  ].map(
    ({ values }) =>
      (slot: number) =>
        values[slot] ?? 0,
  ) as [Of, Of, Of, Of];
  // Numbers of 53 bits that mean one thing or another only once in a very long while; 0 for none.
  const dayKey = (slot: number) =>
    address(slot) === 0 || published(slot) === 0 ? 0 : address(slot) + published(slot) * DAYS_APART;
  const headlineKey = (slot: number) =>
    address(slot) === 0 || headline(slot) === 0 ? 0 : address(slot) + headline(slot);
  const isTrashed = (slot: number) => ((columns.flags.values[slot] ?? 0) & TRASHED) !== 0;
  const there = maskBy(ground, (slot) => !isTrashed(slot));
  const tests = [page, dayKey, headlineKey].map((keyOf) => {
    const keys = sortedKeys(there, keyOf);
    const repeated = new Set(keys.filter((key, at) => key === keys[at - 1]));
    return (slot: number) =>
      isTrashed(slot) ? isAmong(keys, keyOf(slot)) : repeated.size > 0 && repeated.has(keyOf(slot));
  });
  return (slot) => tests.some((hasAnother) => hasAnother(slot));
}

/** So far apart are the numbers of two days that no two addresses' are mistaken for them. */
const DAYS_APART = 1e6;

type Of = (slot: number) => number;

/** The keys of the slots of a mask but 0, in order. Of very many articles, a map takes longer to make at a start. */
function sortedKeys(mask: Mask, keyOf: Of): Float64Array {
  const keys = new Float64Array(mask.length);
  let count = 0;
  for (let slot = 0; slot < mask.length; slot += 1) {
    const key = mask[slot] === 1 ? keyOf(slot) : 0;
    if (key !== 0) keys[count++] = key;
  }
  return keys.subarray(0, count).sort();
}

function isAmong(sorted: Float64Array, key: number): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return from < sorted.length && sorted[from] === key;
}
