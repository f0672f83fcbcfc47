import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { PageRefused } from './pageRefused';
import type { DiskPath } from './shownName';

/** Larger files are no news pages. */
export const PAGE_LIMIT_BYTES = 32 * 1024 * 1024;

const CHUNK_BYTES = 1024 * 1024;

/** A pipe may have taken the file's place since it was looked at: opening waits for nobody. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Opens a file for reading. What turns out not to be a file is refused, and never waited for. */
export async function openRegularFile(
  at: DiskPath,
): Promise<{ readonly handle: FileHandle; readonly stats: Stats }> {
  const handle = await open(at, FLAGS).catch((error: unknown) => {
    throw refusedDevice(error);
  });
  try {
    const stats = await handle.stat();
    requireFile(stats);
    return { handle, stats };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/**
 * The bytes of a file of at most {@link PAGE_LIMIT_BYTES}, however long it says it is or becomes meanwhile.
 * Synchronously: it is called in a thread that does nothing else.
 */
export function readRegularFile(at: DiskPath): Uint8Array {
  const file = openNow(at);
  try {
    const stats = fstatSync(file);
    requireFile(stats);
    if (stats.size > PAGE_LIMIT_BYTES) throw tooLarge(stats.size);
    // One byte more than it has, so that the end is seen by reading nothing.
    let bytes = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    for (;;) {
      const bytesRead = readSync(file, bytes, length, bytes.length - length, length);
      length += bytesRead;
      if (bytesRead === 0) return bytes.subarray(0, length);
      if (length > PAGE_LIMIT_BYTES) throw tooLarge(length);
      if (length === bytes.length) bytes = Buffer.concat([bytes], length + CHUNK_BYTES);
    }
  } finally {
    closeSync(file);
  }
}

function openNow(at: DiskPath): number {
  try {
    return openSync(at, FLAGS);
  } catch (error) {
    throw refusedDevice(error);
  }
}

function requireFile(stats: Stats): void {
  if (!stats.isFile()) throw new PageRefused('skipped', 'notAFile', kindOf(stats));
}

/** Why a page of so many bytes is not read. */
export function tooLarge(sizeBytes: number): PageRefused {
  return new PageRefused('skipped', 'tooLarge', `${Math.round(sizeBytes / 1024 / 1024)} MB`);
}

/** In words, what is neither file nor folder. */
export function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  if (stats.isBlockDevice() || stats.isCharacterDevice()) return 'a device';
  return 'unknown kind';
}

/** ENXIO: a socket, or a device that nothing answers for. */
function refusedDevice(error: unknown): unknown {
  const isNoDevice =
    error instanceof Error && 'code' in error && (error.code === 'ENXIO' || error.code === 'ENODEV');
  return isNoDevice ? new PageRefused('skipped', 'notAFile', 'a device') : error;
}
