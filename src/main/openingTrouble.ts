import { app, type BrowserWindow, dialog } from 'electron';
import { toErrorShape } from '../contract/appError';
import { message } from '../core/text/message';
import type { ArchiveHost } from './archiveHost';
import { asLines } from './archiveWork';

/**
 * Says what is wrong with an archive that opened read-only. One that can't be opened at all (in use elsewhere, of a
 * newer version) is said in a native box, and then the app ends.
 */
export async function tellOfOpening(archive: ArchiveHost, window: () => BrowserWindow): Promise<void> {
  try {
    const damage = await archive.opened;
    if (damage.length === 0) return;
    await dialog.showMessageBox(window(), {
      type: 'warning',
      message: message('archive.open.damaged'),
      detail: message('archive.open.damagedDetail', { damage: asLines(damage) }),
      buttons: [message('archive.ok')],
    });
  } catch (error) {
    const { code, detail } = toErrorShape(error);
    dialog.showErrorBox(message('archive.open.refused'), message(`error.${code}`, { detail }));
    app.quit();
  }
}
