import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Damage } from '../../contract/archiveTasks';
import { syncFolder } from './durable';

/** The format this version writes, and the newest it can read. */
export const FORMAT = 1;

const shape = z.object({
  format: z.number().int().positive(),
  id: z.uuid(),
  createdAt: z.string(),
  /** When a backup was put in its place: what was done since that backup is another history. */
  restoredAt: z.string().optional(),
});
export type ArchiveCard = z.infer<typeof shape>;

/** The folders and files of an archive. */
export function archivePaths(folder: string, id: string) {
  const device = id.slice(0, 8);
  return {
    card: path.join(folder, 'archive.json'),
    originals: path.join(folder, 'originals'),
    journals: path.join(folder, 'journal'),
    journal: path.join(folder, 'journal', `${device}.jsonl`),
    backups: path.join(folder, 'backups'),
    /** Copies under way that will take a file's place; whatever lies here at the start was abandoned. */
    rewriting: path.join(folder, 'rewriting'),
    purging: path.join(folder, 'purging.json'),
    device,
  };
}

/** The archive cannot be opened by this version, not even to read. */
export class ArchiveUnreadable extends Error {
  constructor(
    readonly reason: 'newer' | 'card',
    detail: string,
  ) {
    super(detail);
    this.name = 'ArchiveUnreadable';
  }
}

/** What a library remembers of its archive: another history of the same archive is another. */
export function historyOf({ id, restoredAt }: ArchiveCard): string {
  return restoredAt === undefined ? id : `${id} restored ${restoredAt}`;
}

/** Writes the card. `folder` gets or has the archive. */
export async function writeCard(folder: string, card: ArchiveCard): Promise<void> {
  const file = path.join(folder, 'archive.json');
  const draft = `${file}.new`;
  const handle = await open(draft, 'w');
  await handle.writeFile(`${JSON.stringify(card, null, 2)}\n`);
  await handle.sync();
  await handle.close();
  await rename(draft, file);
  await syncFolder(folder);
}

/** An archive's card, and what is wrong with it. */
export interface Inspection {
  readonly card: ArchiveCard;
  readonly damage: readonly Damage[];
}

/**
 * Reads the archive's card, or begins an archive in an empty folder. A newer format is refused. A card that is lost or
 * damaged while there is a journal is damage: it is made up, to read what is there, and never written.
 */
export async function openArchiveFolder(folder: string, now: string): Promise<Inspection> {
  await mkdir(folder, { recursive: true });
  const found = await inspectArchive(folder);
  if (found !== null) return found;
  const fresh: ArchiveCard = { format: FORMAT, id: randomUUID(), createdAt: now };
  const paths = archivePaths(folder, fresh.id);
  await mkdir(paths.originals, { recursive: true });
  await mkdir(paths.journals, { recursive: true });
  await writeCard(folder, fresh);
  return { card: fresh, damage: [] };
}

/** What a folder is as an archive; null when it is none. Changes nothing. Throws {@link ArchiveUnreadable}. */
export async function inspectArchive(folder: string): Promise<Inspection | null> {
  try {
    const card = await readCard(folder);
    if (card !== null) return { card, damage: [] };
    const device = await deviceOf(folder);
    return device === null ? null : madeUp(device, 'missing');
  } catch (error) {
    const device = await deviceOf(folder);
    if (!(error instanceof ArchiveUnreadable) || error.reason === 'newer' || device === null) throw error;
    return madeUp(device, 'damaged');
  }
}

function madeUp(device: string, what: string): Inspection {
  const card = { format: FORMAT, id: `${device}-0000-4000-8000-000000000000`, createdAt: '' };
  return { card, damage: [{ where: 'archive.json', what }] };
}

/** The device that journal or segments are named after; null where there are none. */
async function deviceOf(folder: string): Promise<string | null> {
  for (const [name, pattern] of [
    ['journal', /^([0-9a-f]{8})\.jsonl$/],
    ['originals', /^([0-9a-f]{8})-\d{5,}\.warc\.gz$/],
  ] as const) {
    const files = await readdir(path.join(folder, name)).catch(() => []);
    const device = files.map((file) => pattern.exec(file)?.[1]).find((one) => one !== undefined);
    if (device !== undefined) return device;
  }
  return null;
}

/** The card of an archive; null where there is none. Throws {@link ArchiveUnreadable}. */
export async function readCard(folder: string): Promise<ArchiveCard | null> {
  const file = path.join(folder, 'archive.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const card = shape.safeParse(parsed(text));
  if (!card.success) throw new ArchiveUnreadable('card', `${file} is damaged`);
  if (card.data.format > FORMAT)
    throw new ArchiveUnreadable('newer', `format ${card.data.format}, this version reads up to ${FORMAT}`);
  return card.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
