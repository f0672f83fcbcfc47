import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { AppError } from '../../contract/appError';
import type { ArchiveTasks, Damage, TaskName, Verification } from '../../contract/archiveTasks';
import type { ArchiveHost } from '../archiveHost';
import type { Command } from '../arguments';
import type { DataFolder } from '../dataFolder';
import { backUp } from '../lastBackup';

/** What a command came to: the value for `--json`, the same for people, and the exit code. */
export interface Outcome {
  readonly value: unknown;
  readonly text: string;
  readonly code: number;
}

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;

/** `cuttings verify`: 4 when anything is wrong. */
export async function verifyCommand(archive: ArchiveHost): Promise<Outcome> {
  const found = await archive.perform('verify', {}, showProgress).catch((error: AppError) => {
    if (error.code !== 'archiveUnreadable') throw error;
    const damage = [{ where: 'archive.json', what: error.detail }];
    return { clean: false, originals: 0, events: 0, damage, drift: [] } satisfies Verification;
  });
  const lines = (what: string, list: readonly Damage[]) =>
    list.map((one) => `${what}  ${one.where}: ${one.what}\n`).join('');
  const text = `${lines('damage', found.damage)}${lines('drift', found.drift)}${found.originals} originals and ${found.events} events checked: ${found.clean ? 'all is well' : 'not clean'}\n`;
  return { value: found, text, code: found.clean ? 0 : 4 };
}

/** `cuttings stats`. */
export async function statsCommand(archive: ArchiveHost, folder: DataFolder): Promise<Outcome> {
  const stats = await archive.perform('stats', {});
  const bytes = { archive: await sizeOf(folder.archive), library: await sizeOf(folder.library) };
  const value: ArchiveTasks['stats']['answer'] & { bytes: typeof bytes } = { ...stats, bytes };
  const text = `${stats.articles} articles (${stats.unread} unread, ${stats.starred} starred) of ${stats.sources.length} sources, ${stats.firstPublished ?? '–'} to ${stats.lastPublished ?? '–'}
${stats.originals.count} originals, ${stats.journal.events} events; archive ${inMb(bytes.archive)}, library ${inMb(bytes.library)}\n`;
  return { value, text, code: 0 };
}

/** `cuttings rebuild`. */
export async function rebuildCommand(archive: ArchiveHost): Promise<Outcome> {
  const value = await archive.perform('rebuild', {});
  return { value, text: `${value.articles} articles in ${value.seconds} s\n`, code: 0 };
}

/** `cuttings backup --out FILE`. */
export async function backupCommand(
  archive: ArchiveHost,
  folder: DataFolder,
  { file }: Of<'backup' | 'restore'>,
): Promise<Outcome> {
  const value = await backUp(archive, folder.backupFile, path.resolve(file), showProgress);
  return {
    value,
    text: `${value.articles} articles in ${file}, ${inMb(value.bytes)}, read back and whole\n`,
    code: 0,
  };
}

/** `cuttings restore FILE`. */
export async function restoreCommand(
  archive: ArchiveHost,
  { file }: Of<'backup' | 'restore'>,
): Promise<Outcome> {
  const { kept, ...value } = await archive.perform('restore', { folder: archive.folder, file }, showProgress);
  if (kept !== null) process.stderr.write(`The archive that was there is kept as ${kept}\n`);
  return { value, text: `${value.articles} articles restored from ${file}\n`, code: 0 };
}

/** `cuttings dump`, for tests: the library in a form that is the same for the same archive. */
export async function dumpCommand(archive: ArchiveHost): Promise<Outcome> {
  const value = await archive.perform('dump', {});
  return { value, text: value.articles.map((one) => `${JSON.stringify(one)}\n`).join(''), code: 0 };
}

/** The exit code for an error of a task. */
export function exitCodeOf(code: AppError['code']): number {
  return code === 'archiveDamaged' || code === 'backupBad' ? 4 : 1;
}

/** Commands that need the library, and with it the window (unshown). */
export function needsLibrary(name: Command['kind'] | TaskName): boolean {
  return name !== 'backup' && name !== 'restore';
}

/** Tells on a terminal how far a task is. */
export function showProgress({ done, total }: { readonly done: number; readonly total: number }): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`);
}

/** A size as people read it. */
export function inMb(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries)
    if (entry.isFile())
      bytes += (await stat(path.join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0;
  return bytes;
}
