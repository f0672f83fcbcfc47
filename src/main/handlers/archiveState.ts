import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { shell } from 'electron';
import type { Handlers } from '../handle';
import { lastBackup } from '../lastBackup';
import type { Desk } from './desk';

const COPY = /-(\d{4}-\d\d-\d\d)\.jsonl\.gz$/;

/** Tells where the archive and its copies are, and shows them in the system's file manager. */
export function archiveState({ folder }: Desk): Pick<Handlers, 'archiveState' | 'showArchive'> {
  const kept = () => (folder.movedFrom !== null && existsSync(folder.movedFrom) ? folder.movedFrom : null);
  const backup = () => lastBackup(folder.backupFile);
  return {
    archiveState: async () => ({
      folder: folder.archive,
      kept: kept(),
      backup: backup(),
      journalCopiedOn: await lastCopy(path.join(folder.archive, 'backups')),
    }),
    showArchive({ what }) {
      const shown = { archive: folder.archive, kept: kept(), backup: backup()?.file ?? null }[what];
      if (shown === null || !existsSync(shown)) return false;
      shell.showItemInFolder(shown);
      return true;
    },
  };
}

/** The day of the journal's latest daily copy; null when there is none yet. */
async function lastCopy(folder: string): Promise<string | null> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  return (
    names
      .flatMap((name) => COPY.exec(name)?.[1] ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
