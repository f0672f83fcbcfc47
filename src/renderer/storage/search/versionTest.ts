import { TRASHED } from '../columns/flags';
import type { SearchGround } from './ground';
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
    const counts = new Map<number, number>();
    for (let slot = 0; slot < there.length; slot += 1) {
      const key = there[slot] === 1 ? keyOf(slot) : 0;
      if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return (slot: number) => (counts.get(keyOf(slot)) ?? 0) > (isTrashed(slot) ? 0 : 1);
  });
  return (slot) => tests.some((hasAnother) => hasAnother(slot));
}

/** So far apart are the numbers of two days that no two addresses' are mistaken for them. */
const DAYS_APART = 1e6;

type Of = (slot: number) => number;
