import { statfs } from 'node:fs/promises';
import process from 'node:process';
import { AppError } from '../../contract/appError';

const MB = 1_000_000;
/** An import leaves this much free: for the library's own writes, for acts, and for everybody else. */
const RESERVE_MB = 200;
/** An act needs a few hundred bytes, but a database on a disk with less free may fail and be made anew. */
export const ROOM_FOR_ACTS = 8 * MB;

/** How much an import leaves free. `CUTTINGS_RESERVE_MB` is for tests on small disks. */
export function reserveBytes(): number {
  const wanted = Number(process.env['CUTTINGS_RESERVE_MB'] ?? '');
  return (process.env['CUTTINGS_RESERVE_MB'] !== undefined && wanted >= 0 ? wanted : RESERVE_MB) * MB;
}

/** Throws `diskFull` and says how much is missing unless `bytes` more leave the reserve free. */
export async function requireRoom(folder: string, bytes: number, reserve = reserveBytes()): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const needed = bytes + reserve;
  if (free >= needed) return;
  const inMb = (size: number) => `${Math.ceil(size / MB)} MB`;
  throw new AppError('diskFull', `${inMb(free)} free, at least ${inMb(needed)} needed`);
}
