import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { shell } from 'electron';
import type { Handler } from '../handle';

/**
 * Opens the system's file manager with the file shown, or for what came out of a container (a zip, a web archive) with
 * the container. Answers false when it is no longer there.
 */
export function showOriginal(): Handler<'showOriginal'> {
  return ({ path: file }) => {
    const there = path.isAbsolute(file) ? onDisk(file) : null;
    if (there !== null) shell.showItemInFolder(there);
    return there !== null;
  };
}

/** The path itself, or the file that stands where a folder above it would be; null when there is neither. */
export function onDisk(file: string): string | null {
  if (statIfThere(file) !== undefined) return file;
  for (let above = path.dirname(file); above !== path.dirname(above); above = path.dirname(above)) {
    const stats = statIfThere(above);
    if (stats !== undefined) return stats.isFile() ? above : null;
  }
  return null;
}

/** Undefined also for what would lie below a file. */
function statIfThere(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
