import { createHash } from 'node:crypto';
import path from 'node:path';

/** Where everything of one user is kept. `library` is Chromium's profile: IndexedDB lies in it. */
export interface DataFolder {
  readonly root: string;
  /** The truth: originals and journal. */
  readonly archive: string;
  readonly library: string;
  readonly settingsFile: string;
  readonly windowFile: string;
  readonly logFile: string;
}

/** The folders inside a data folder. */
export function dataFolderAt(root: string): DataFolder {
  return {
    root,
    archive: path.join(root, 'archive'),
    library: path.join(root, 'library'),
    settingsFile: path.join(root, 'settings.json'),
    windowFile: path.join(root, 'window.json'),
    logFile: path.join(root, 'logs', 'cuttings.log'),
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
