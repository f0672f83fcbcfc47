import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Damage } from '../../contract/archiveTasks';
import { archivePaths, type Inspection } from './archiveFormat';
import { Catalogue } from './catalogue';
import { type JournalReading, readJournal } from './journal';
import { type Purging, purgeFiles, purgeUnderWay } from './purgeFiles';

/** An archive as it was found on the disk. */
export interface ArchiveReading {
  readonly catalogue: Catalogue;
  readonly journal: JournalReading;
  readonly damage: readonly Damage[];
  /** A purge that was interrupted: its files are done now, its event may be missing. */
  readonly purging: Purging | null;
}

/** Reads the journal and looks what is missing. To be called with the lock held: it ends a purge that was interrupted. */
export async function readArchive(folder: string, inspection: Inspection): Promise<ArchiveReading> {
  const paths = archivePaths(folder, inspection.card.id);
  const catalogue = new Catalogue();
  const journal = await readJournal(paths.journal, (event) => catalogue.take(event));
  const missing = await missingOf(paths.originals, journal.lastSeq, catalogue);
  const damage = [...inspection.damage, ...journal.damage, ...missing];
  const purging = damage.length === 0 ? await purgeUnderWay(paths) : null;
  if (purging === null) return { catalogue, journal, damage, purging };
  await purgeFiles(paths, purging);
  return { catalogue, journal: await readJournal(paths.journal, () => {}), damage, purging };
}

/** Segments that the journal names and the folder lacks in whole or in part, or that are there without any journal. */
async function missingOf(folder: string, lastSeq: number, catalogue: Catalogue): Promise<readonly Damage[]> {
  const damage: Damage[] = [];
  for (const [segment, end] of catalogue.ends()) {
    const size = (await stat(path.join(folder, segment)).catch(() => null))?.size ?? null;
    if (size === null) damage.push({ where: segment, what: 'missing' });
    else if (size < end) damage.push({ where: segment, what: `cut off at ${size} of ${end} bytes` });
  }
  const there: readonly string[] = await readdir(folder).catch(() => []);
  if (lastSeq === 0 && there.length > 0)
    damage.push({ where: 'journal', what: 'missing, but there are originals' });
  return damage;
}
