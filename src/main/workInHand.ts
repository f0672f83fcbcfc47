import type { ArchiveHost } from './archiveHost';

/** Work that somebody waits for, and that is lost or put off when the app ends. */
const WORTH_ASKING = [
  'export',
  'backup',
  'verify',
  'rebuild',
  'moveArchive',
  'restore',
  'purgeTrash',
] as const;
/** What an app can be busy with. */
export type Work = 'import' | (typeof WORTH_ASKING)[number];

/** What the app is busy with, so that ending it should be asked about; null for nothing of that kind. */
export function workInHand(archive: Pick<ArchiveHost, 'isImporting' | 'working'>): Work | null {
  if (archive.isImporting) return 'import';
  return WORTH_ASKING.find((work) => archive.working.includes(work)) ?? null;
}
