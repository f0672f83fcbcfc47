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
  const keysOf = (slot: number) => [
    `page ${page(slot)}`,
    ...(address(slot) === 0 || published(slot) === 0 ? [] : [`day ${address(slot)} ${published(slot)}`]),
    ...(address(slot) === 0 || headline(slot) === 0 ? [] : [`headline ${address(slot)} ${headline(slot)}`]),
  ];
  const isTrashed = (slot: number) => ((columns.flags.values[slot] ?? 0) & TRASHED) !== 0;
  const there = maskBy(ground, (slot) => !isTrashed(slot));
  const counts = new Map<string, number>();
  for (let slot = 0; slot < there.length; slot += 1)
    if (there[slot] === 1) for (const key of keysOf(slot)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (slot) => keysOf(slot).some((key) => (counts.get(key) ?? 0) > (isTrashed(slot) ? 0 : 1));
}

type Of = (slot: number) => number;
