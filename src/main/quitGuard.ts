import { app, type BrowserWindow, dialog } from 'electron';
import { message } from '../core/text/message';
import type { ArchiveHost } from './archiveHost';
import { type Work, workInHand } from './workInHand';

/**
 * Asks before the window is closed while there is work in hand. An import goes on at the next start; other work leaves
 * nothing half done behind.
 */
export function askBeforeClosing(window: BrowserWindow, archive: ArchiveHost): void {
  let isSure = false;
  let isAsking = false;
  window.on('close', (event) => {
    const work = workInHand(archive);
    if (isSure || work === null) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void ask(window, work).then((answer) => {
      isAsking = false;
      isSure = answer;
      if (isSure) app.quit();
    });
  });
}

async function ask(window: BrowserWindow, work: Work): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: message('quit.ask'),
    detail: message('quit.work', { work }),
    buttons: [message('quit.go'), message('quit.stay')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
