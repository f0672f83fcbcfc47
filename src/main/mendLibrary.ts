import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './appProtocol';
import type { Log } from './log';

/** A database that breaks again and again is not mended by throwing it away. */
const MENDED_AT_MOST = 3;
/** A database that does not answer may not let itself be thrown away either. */
const CLEARED_WITHIN_MS = 20_000;

/**
 * Answers what to do when the library's database is of no more use: Chromium keeps one that it could not write or read
 * closed for as long as it runs, so it is thrown away and the page loaded again, which has it made from the archive.
 */
export function mendLibrary(window: () => BrowserWindow, log: Log): () => void {
  let mended = 0;
  return () => {
    mended += 1;
    if (mended > MENDED_AT_MOST) return;
    const { webContents } = window();
    const thrownAway = webContents.session.clearStorageData({ origin: APP_ORIGIN, storages: ['indexdb'] });
    void Promise.race([thrownAway, wait(CLEARED_WITHIN_MS)])
      .then(() => webContents.reload())
      .catch((error) => log.error('library', error));
  };
}
