import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { syncFolder } from './durable';

/** The format this version writes, and the newest it can read. */
export const FORMAT = 1;

const shape = z.object({ format: z.number().int().positive(), id: z.uuid(), createdAt: z.string() });
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

/** Reads the archive's card, or begins an archive in an empty folder. A newer format is refused. */
export async function openArchiveFolder(folder: string, now: string): Promise<ArchiveCard> {
  await mkdir(folder, { recursive: true });
  const card = await readCard(folder);
  if (card !== null) return card;
  const fresh: ArchiveCard = { format: FORMAT, id: randomUUID(), createdAt: now };
  const paths = archivePaths(folder, fresh.id);
  await mkdir(paths.originals, { recursive: true });
  await mkdir(paths.journals, { recursive: true });
  const draft = `${paths.card}.new`;
  const handle = await open(draft, 'w');
  await handle.writeFile(`${JSON.stringify(fresh, null, 2)}\n`);
  await handle.sync();
  await handle.close();
  await rename(draft, paths.card);
  await syncFolder(folder);
  return fresh;
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
