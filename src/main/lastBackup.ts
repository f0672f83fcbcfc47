import { z } from 'zod';
import type { ArchiveTasks, TaskProgress } from '../contract/archiveTasks';
import type { ArchiveHost } from './archiveHost';
import { readJsonFile, writeJsonFile } from './jsonFile';

const shape = z.object({ file: z.string(), at: z.iso.datetime(), articles: z.number() });

/** A backup of the whole archive: where it was written to, and when. */
export type LastBackup = z.infer<typeof shape>;

/** The backup that was made last; null when none was, or it is not known. */
export function lastBackup(noteFile: string): LastBackup | null {
  return shape.safeParse(readJsonFile(noteFile)).data ?? null;
}

/** Backs up the whole archive into a file, and notes that in `noteFile`. */
export async function backUp(
  archive: ArchiveHost,
  noteFile: string,
  file: string,
  onProgress: (progress: TaskProgress) => void,
): Promise<ArchiveTasks['backup']['answer']> {
  const outcome = await archive.perform('backup', { file }, onProgress);
  const note: LastBackup = { file, at: new Date().toISOString(), articles: outcome.articles };
  writeJsonFile(noteFile, note);
  return outcome;
}
