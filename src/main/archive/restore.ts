import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ArchiveUnreadable, readCard, writeCard } from './archiveFormat';
import { BadBackup, readBackup } from './backupFormat';
import { replaceDurably, syncFolder } from './durable';
import { takeLock } from './lock';
import { requireRoom } from './room';
import { type CheckOptions, verifyArchive } from './verify';

/** What a restore did; `kept` is where the archive that was there lies now. */
export interface Restored {
  readonly articles: number;
  readonly bytes: number;
  readonly kept: string | null;
}

const swapShape = z.object({ fresh: z.string(), old: z.string() });

/**
 * Puts a backup in the place of the archive in `folder`: unpacked beside it, checked in full, then swapped. The old
 * one is kept under a dated name and never deleted. Throws BadBackup, ArchiveInUse; then nothing is changed.
 */
export async function restoreArchive(
  folder: string,
  file: string,
  options: CheckOptions = {},
  now = () => new Date().toISOString(),
  step: (name: string) => Promise<void> = async () => {},
): Promise<Restored> {
  const parent = path.dirname(folder);
  await mkdir(parent, { recursive: true });
  await finishRestore(folder);
  const { size: bytes } = await stat(file);
  await requireRoom(parent, bytes);
  const isThere = await exists(folder);
  const lock = isThere ? await takeLock(folder) : null;
  const fresh = `${folder}.restoring-${randomUUID().slice(0, 8)}`;
  const old = `${folder}.before-restore-${now()
    .replace(/\.\d+Z$/, '')
    .replaceAll(/[:T]/g, '-')}`;
  try {
    const articles = await unpack(file, fresh, options);
    const card = await readCard(fresh);
    if (card !== null) await writeCard(fresh, { ...card, restoredAt: now() });
    await step('unpacked');
    const note = swapNote(folder);
    const drafts = path.join(parent, path.basename(fresh), 'rewriting');
    const swap = { fresh: path.basename(fresh), old: path.basename(old) };
    await replaceDurably(note, drafts, (handle) => handle.writeFile(JSON.stringify(swap)));
    await rm(drafts, { recursive: true });
    await step('noted');
    if (isThere) await rename(folder, old);
    await step('moved away');
    await rename(fresh, folder);
    await syncFolder(parent);
    await step('moved in');
    await rm(note);
    // The lock went with the folder that it was in.
    if (isThere) await rm(path.join(old, 'lock'), { force: true });
    return { articles, bytes, kept: isThere ? old : null };
  } catch (error) {
    if (isThere && !(await exists(folder))) await rename(old, folder);
    await rm(swapNote(folder), { force: true });
    await rm(fresh, { recursive: true, force: true });
    throw error;
  } finally {
    await lock?.release();
  }
}

/**
 * Ends a swap that was interrupted between its two renames, so that there is an archive in the folder again: the new
 * one. Does nothing when there was none.
 */
export async function finishRestore(folder: string): Promise<void> {
  const note = swapNote(folder);
  const text = await readFile(note, 'utf8').catch(() => null);
  if (text === null) return;
  const parent = path.dirname(folder);
  const { fresh, old } = swapShape.parse(JSON.parse(text));
  const waiting = path.join(parent, path.basename(fresh));
  if (!(await exists(folder)) && (await exists(waiting))) await rename(waiting, folder);
  else await rm(waiting, { recursive: true, force: true });
  await rm(path.join(parent, path.basename(old), 'lock'), { force: true });
  await rm(note);
  await syncFolder(parent);
}

async function exists(name: string): Promise<boolean> {
  return (await stat(name).catch(() => null)) !== null;
}

function swapNote(folder: string): string {
  return `${folder}.restore.json`;
}

async function unpack(file: string, fresh: string, options: CheckOptions): Promise<number> {
  await mkdir(fresh);
  const manifest = await readBackup(file, fresh, options.signal);
  for (const name of ['journal', 'originals']) await mkdir(path.join(fresh, name), { recursive: true });
  const check = await verifyArchive(fresh, options).catch((error: unknown) => {
    if (!(error instanceof ArchiveUnreadable)) throw error;
    throw new BadBackup(error.reason === 'newer' ? 'newer' : 'damaged', error.message);
  });
  const [first] = check.damage;
  if (first !== undefined) throw new BadBackup('damaged', `${first.where}: ${first.what}`);
  if (check.originals !== manifest.articles || check.lastSeq !== manifest.lastSeq)
    throw new BadBackup('damaged', 'its journal is not the one that its manifest tells of');
  for (const name of ['journal', 'originals', '.']) await syncFolder(path.join(fresh, name));
  return check.originals;
}
