import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { syncFolder } from './durable';
import { readWhole } from './readWhole';

/** Daily copies that are kept. */
const KEPT = 14;

/**
 * Copies the journal's first `bytes` to `backups/<device>-<day>.jsonl.gz`, reads the copy back, and drops the oldest
 * beyond 14. Answers the file's name; null when there is one of that day already and `isForced` is false. `now` is an
 * ISO date-time. A copy that does not read back is thrown away, and so is the attempt.
 */
export async function backUpJournal(
  journal: string,
  bytes: number,
  folder: string,
  now: string,
  isForced = false,
): Promise<string | null> {
  const device = path.basename(journal, '.jsonl');
  const name = `${device}-${now.slice(0, 10)}.jsonl.gz`;
  const there: readonly string[] = await readdir(folder).catch(() => []);
  const isThere = there.includes(name);
  if (bytes === 0 || (isThere && !isForced)) return null;
  await mkdir(folder, { recursive: true });
  const draft = path.join(folder, `${name}.new`);
  try {
    const written = await compress(journal, bytes, draft);
    if ((await digestOf(draft)) !== written) throw new Error(`${name} does not read back as it was written`);
    await rename(draft, path.join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await dropOldest(folder, device);
  await syncFolder(folder);
  return name;
}

async function compress(journal: string, bytes: number, draft: string): Promise<string> {
  const hash = createHash('sha256');
  const source = Readable.from(
    (async function* () {
      for await (const chunk of readWhole(journal, bytes)) {
        hash.update(chunk);
        yield chunk;
      }
    })(),
  );
  await pipeline(source, createGzip({ level: 6 }), createWriteStream(draft));
  const handle = await open(draft, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), createGunzip(), hash);
  return hash.digest('hex');
}

async function dropOldest(folder: string, device: string): Promise<void> {
  const daily = (await readdir(folder))
    .filter((name) => name.startsWith(`${device}-`) && /-\d{4}-\d\d-\d\d\.jsonl\.gz$/.test(name))
    .sort();
  for (const name of daily.slice(0, -KEPT)) await rm(path.join(folder, name));
}
