import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../contract/appError';
import { readCard } from './archiveFormat';
import { NotBackedUp } from './backup';
import { replaceDurably, syncFolder } from './durable';
import { takeLock } from './lock';
import { readWhole } from './readWhole';
import { requireRoom } from './room';
import { type CheckOptions, verifyArchive } from './verify';

/** Where an archive is, and where it is to be. Its own folder `to` need not be there; the one above has to be. */
export interface Move {
  readonly folder: string;
  readonly to: string;
}

/** What a copy that was interrupted is known by; it holds the archive's id. */
const MARK = 'moving.json';
/** What belongs to a running program, not to the archive. */
const LEFT_BEHIND = /^(?:lock(?:\..*)?|rewriting|moving\.json)$/;

/**
 * Says what a move comes to, or why it can't be: AppError `moveInside`, `moveNotEmpty`, `notFound`, `diskFull`. Changes
 * nothing.
 */
export async function planMove({ folder, to }: Move): Promise<{ readonly bytes: number }> {
  const parent = await realpath(path.dirname(to)).catch(() => null);
  if (parent === null) throw new AppError('moveNowhere', path.dirname(to));
  const within = path.relative(await realpath(folder), path.join(parent, path.basename(to)));
  if (within === '' || !(within.startsWith('..') || path.isAbsolute(within)))
    throw new AppError('moveInside', to);
  if ((await inTheWay(folder, to)) !== null) throw new AppError('moveNotEmpty', to);
  const bytes = (await filesOf(folder)).reduce((sum, one) => sum + one.bytes, 0);
  await requireRoom(parent, bytes);
  return { bytes };
}

/**
 * Copies an archive that is closed to another place, reads the copy back, checks it in full, and only then writes down in
 * the file `note` that this is where it is. The archive that was there stays as it was, and whatever fails or is
 * interrupted before the note leaves it in use. Throws as {@link planMove}, NotBackedUp, ArchiveInUse.
 */
export async function moveArchive(
  move: Move & { readonly note: string },
  { onProgress = () => {}, signal }: CheckOptions = {},
  step: (name: string) => Promise<void> = async () => {},
): Promise<{ readonly articles: number; readonly bytes: number }> {
  const { folder, to, note } = move;
  const { bytes: total } = await planMove(move);
  const lock = await takeLock(folder);
  const wasThere = (await stat(to).catch(() => null)) !== null;
  let isBegun = false;
  try {
    await clearInterrupted(folder, to);
    isBegun = true;
    await mkdir(to, { recursive: true });
    await writeFile(path.join(to, MARK), JSON.stringify(await idOf(folder)), { flush: true });
    await step('marked');
    let done = 0;
    for (const { name } of await filesOf(folder)) {
      const onBytes = (bytes: number) => {
        done += bytes;
        onProgress({ done, total: total * 2 });
      };
      const copied = await copyFile(path.join(folder, name), path.join(to, name), onBytes, signal);
      if ((await digestOf(path.join(to, name))) !== copied)
        throw new AppError('archiveFailed', `${name} does not read back as it was written`);
    }
    await step('copied');
    const check = await verifyArchive(to, {
      ...(signal === undefined ? {} : { signal }),
      onProgress: (part) =>
        onProgress({ done: total + (total * part.done) / (part.total || 1), total: total * 2 }),
    });
    if (check.damage.length > 0) throw new NotBackedUp(check.damage);
    await syncFolders(to);
    await rm(path.join(to, MARK));
    await syncFolder(to);
    await syncFolder(path.dirname(to));
    await step('checked');
    const drafts = `${note}.drafts`;
    await replaceDurably(note, drafts, (handle) => handle.writeFile(noteOf(move)));
    await rm(drafts, { recursive: true, force: true });
    await step('noted');
    return { articles: check.originals, bytes: total };
  } catch (error) {
    // What the note tells of is in use, whatever failed after it.
    const isNoted = (await readFile(note, 'utf8').catch(() => '')) === noteOf(move);
    if (isBegun && !isNoted) await removeCopy(folder, to, wasThere);
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOSPC' || code === 'EDQUOT' ? new AppError('diskFull', to, error) : error;
  } finally {
    await lock.release();
  }
}

interface ArchiveFile {
  /** From the archive's folder. */
  readonly name: string;
  readonly bytes: number;
}

async function filesOf(folder: string, below = ''): Promise<readonly ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const entry of (await readdir(path.join(folder, below))).toSorted()) {
    if (below === '' && LEFT_BEHIND.test(entry)) continue;
    const name = path.join(below, entry);
    const stats = await stat(path.join(folder, name));
    if (stats.isDirectory()) files.push(...(await filesOf(folder, name)));
    else if (stats.isFile()) files.push({ name, bytes: stats.size });
  }
  return files;
}

async function copyFile(
  from: string,
  to: string,
  onBytes: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<string> {
  const hash = createHash('sha256');
  await mkdir(path.dirname(to), { recursive: true });
  await pipeline(
    async function* () {
      for await (const chunk of readWhole(from)) {
        hash.update(chunk);
        onBytes(chunk.length);
        yield chunk;
      }
    },
    createWriteStream(to, { flush: true }),
    ...(signal === undefined ? [] : [{ signal }]),
  );
  return hash.digest('hex');
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of readWhole(file)) hash.update(chunk);
  return hash.digest('hex');
}

async function idOf(folder: string): Promise<string> {
  return (await readCard(folder))?.id ?? '';
}

/** What stands where the copy is to be and is no copy of this archive that was interrupted; null for nothing. */
async function inTheWay(folder: string, to: string): Promise<string | null> {
  const there = await namesIn(to);
  if (there.length === 0) return null;
  const mark = await readFile(path.join(to, MARK), 'utf8').catch(() => '');
  if (mark !== JSON.stringify(await idOf(folder))) return there[0] ?? null;
  const own = new Set([...(await namesIn(folder)), MARK]);
  return there.find((name) => !own.has(name)) ?? null;
}

async function clearInterrupted(folder: string, to: string): Promise<void> {
  if ((await inTheWay(folder, to)) !== null) throw new AppError('moveNotEmpty', to);
  for (const name of await namesIn(to)) await rm(path.join(to, name), { recursive: true });
}

/** Takes away what was copied: only what has a name of the archive's. */
async function removeCopy(folder: string, to: string, wasThere: boolean): Promise<void> {
  for (const name of [...(await namesIn(folder)), MARK])
    await rm(path.join(to, name), { recursive: true, force: true });
  if (!wasThere) await rmdir(to).catch(() => undefined);
}

/** What is written down when the archive is in its new place (archivePlace.ts). */
function noteOf({ folder, to }: Move): string {
  return `${JSON.stringify({ archive: to, before: folder }, null, 2)}\n`;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    if (entry.isDirectory()) await syncFolder(path.join(entry.parentPath, entry.name));
  await syncFolder(folder);
}
