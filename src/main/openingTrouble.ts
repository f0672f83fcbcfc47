import { app, dialog } from 'electron';
import { toErrorShape } from '../contract/appError';
import { message } from '../core/text/message';
import type { ArchiveHost } from './archiveHost';

/**
 * Says in a native box why an archive can't be opened at all (in use elsewhere, of a newer version), and ends the app.
 * What is wrong with one that opened read-only, the window says.
 */
export async function tellOfOpening(archive: ArchiveHost): Promise<void> {
  try {
    await archive.opened;
  } catch (error) {
    const { code, detail } = toErrorShape(error);
    dialog.showErrorBox(message('archive.open.refused'), message(`error.${code}`, { detail }));
    app.quit();
  }
}
