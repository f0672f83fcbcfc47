import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { syncFolder } from './durable';

/**
 * Keeps what lies behind the sound end of an archive's file in `set-aside/`, before it is cut off: nothing is ever
 * deleted unasked.
 */
export async function setAside(file: string, from: number): Promise<void> {
  const folder = path.join(path.dirname(file), '..', 'set-aside');
  await mkdir(folder, { recursive: true });
  const kept = path.join(folder, `${path.basename(file)}.${from}.tail`);
  await pipeline(createReadStream(file, { start: from }), createWriteStream(kept, { flush: true }));
  await syncFolder(folder);
}
