import { createHash } from 'node:crypto';
import path from 'node:path';

/** Where everything of one user is kept. `library` is Chromium's profile: IndexedDB lies in it. */
export interface DataFolder {
  readonly root: string;
  /** The truth: originals and journal. */
  readonly archive: string;
  /** Where the archive was before it was moved to where it is; null when it never was. */
  readonly movedFrom: string | null;
  /** Says where the archive is, when it was moved. */
  readonly placeFile: string;
  /** Says when the archive was last backed up. */
  readonly backupFile: string;
  readonly library: string;
  readonly settingsFile: string;
  readonly windowFile: string;
  readonly logFile: string;
}

/** Names of folders that a service copies to other machines while they are written to. */
const CLOUD_FOLDERS =
  /^(?:dropbox(?: \(.+\))?|onedrive(?: ?- .+)?|icloud ?drive|com~apple~clouddocs|mobile documents|cloudstorage|google ?drive|googledrive-.+|my drive|nextcloud|pcloud ?drive)$/iu;

/** True for a folder inside Dropbox, OneDrive, iCloud, Google Drive and the like, by the names of the folders above. */
export function isInCloud(folder: string): boolean {
  return folder.split(/[\\/]/u).some((name) => CLOUD_FOLDERS.test(name));
}

/**
 * The folders inside a data folder. The archive may lie in a folder that a service copies elsewhere: its files only
 * grow, and its lock is respected. A database would be damaged by that, so the library of such a folder lies in
 * `localFolder` instead.
 */
export function dataFolderAt(root: string, localFolder: string): DataFolder {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const own = isInCloud(root) ? path.join(localFolder, 'Cuttings libraries', name) : root;
  return {
    root,
    archive: path.join(root, 'archive'),
    movedFrom: null,
    placeFile: path.join(root, 'archive-place.json'),
    backupFile: path.join(root, 'last-backup.json'),
    library: path.join(own, 'library'),
    settingsFile: path.join(root, 'settings.json'),
    windowFile: path.join(root, 'window.json'),
    logFile: path.join(own, 'logs', 'cuttings.log'),
  };
}

/**
 * The data folder when none was named. A checkout has one of its own, told apart by its path, and never opens the
 * installed app's: an older Electron would wipe the IndexedDB of a newer one (electron#38616).
 */
export function defaultDataRoot(appData: string, appPath: string, isPackaged: boolean): string {
  if (isPackaged) return path.join(appData, 'Cuttings');
  const checkout = createHash('sha256').update(appPath).digest('hex').slice(0, 8);
  return path.join(appData, 'Cuttings checkouts', checkout);
}
