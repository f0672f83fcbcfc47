import { LIVE } from '../columns/flags';
import type { Mask, SearchGround } from './ground';

/** A mask of the articles that pass. */
export function maskBy({ columns }: SearchGround, test: (slot: number) => boolean): Mask {
  const { slotCount } = columns;
  const flags = columns.flags.values;
  const mask = new Uint8Array(slotCount);
  for (let slot = 0; slot < slotCount; slot += 1)
    if (((flags[slot] ?? 0) & LIVE) !== 0 && test(slot)) mask[slot] = 1;
  return mask;
}
