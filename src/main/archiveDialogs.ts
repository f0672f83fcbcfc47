import { type BrowserWindow, dialog } from 'electron';
import type { TaskProgress } from '../contract/archiveTasks';
import { message } from '../core/text/message';
import type { ArchiveHost } from './archiveHost';
import type { DataFolder } from './dataFolder';
import type { Log } from './log';

/** What work on the whole archive is done with. */
export interface ArchiveDesk {
  readonly window: () => BrowserWindow;
  readonly archive: ArchiveHost;
  readonly folder: DataFolder;
  readonly log: Log;
}

/** Asks whether to go on with something. */
export async function ask(desk: ArchiveDesk, question: string, detail: string, go: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(desk.window(), {
    type: 'question',
    message: question,
    detail,
    buttons: [go, message('archive.cancel')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

/** Says what came of something, and waits until that is read. */
export async function say(
  desk: ArchiveDesk,
  type: 'info' | 'warning' | 'error',
  title: string,
  detail: string,
): Promise<void> {
  await dialog.showMessageBox(desk.window(), {
    type,
    message: title,
    detail,
    buttons: [message('archive.ok')],
  });
}

/** Shows on the taskbar how far work is. */
export function bar(desk: ArchiveDesk): (progress: TaskProgress) => void {
  return ({ done, total }) => desk.window().setProgressBar(total === 0 ? 2 : done / total);
}
