import path from 'node:path';
import { app, dialog } from 'electron';
import { toErrorShape } from '../contract/appError';
import { message } from '../core/text/message';
import { sizeText } from '../core/text/size';
import { type ArchiveDesk, ask, bar, say } from './archiveDialogs';

/** Asks where the archive is to be, moves it there, and starts anew. */
export async function move(desk: ArchiveDesk): Promise<void> {
  const { archive, folder } = desk;
  const { canceled, filePaths } = await dialog.showOpenDialog(desk.window(), {
    title: message('archive.move.title'),
    buttonLabel: message('archive.move.pick'),
    properties: ['openDirectory', 'createDirectory'],
  });
  const [above] = filePaths;
  if (canceled || above === undefined) return;
  // In a folder of its own, so that a restore finds room beside it, and nothing else lies in it.
  const to = path.join(above, message('archive.move.name'));
  const { bytes } = await archive.perform('planMove', { to });
  const isSure = await ask(
    desk,
    message('archive.move.confirm', { to }),
    message('archive.move.confirmDetail', { size: sizeText(bytes) }),
    message('archive.move.go'),
  );
  if (!isSure) return;
  try {
    const request = { folder: archive.folder, to, note: folder.placeFile };
    const { articles } = await whileShown(desk, () => archive.perform('moveArchive', request, bar(desk)));
    const detail = message('archive.move.doneDetail', { articles, to, kept: archive.folder });
    await say(desk, 'info', message('archive.move.done'), detail);
  } catch (error) {
    const { code, detail } = toErrorShape(error);
    desk.log.error('archive.move', `${code}: ${detail}`);
    await say(desk, 'error', message('archive.failed'), message(`error.${code}`, { detail }));
    // Before the archive was let go nothing has happened, and nothing needs to.
    if (code === 'importRunning' || code === 'archiveBusy') return;
  }
  app.relaunch();
  app.quit();
}

/** A box over the window while work goes on that nothing can be changed during; it stops the work. */
async function whileShown<T>({ window, archive }: ArchiveDesk, work: () => Promise<T>): Promise<T> {
  const done = new AbortController();
  void dialog
    .showMessageBox(window(), {
      message: message('archive.move.working'),
      detail: message('archive.move.workingDetail'),
      buttons: [message('archive.cancel')],
      signal: done.signal,
    })
    .then(() => {
      if (!done.signal.aborted) archive.cancelTask();
    });
  try {
    return await work();
  } finally {
    done.abort();
  }
}
