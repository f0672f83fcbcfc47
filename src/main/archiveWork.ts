import { app, type BrowserWindow, dialog } from 'electron';
import { toErrorShape } from '../contract/appError';
import type { Damage, TaskProgress } from '../contract/archiveTasks';
import { type ActionId, ARCHIVE_WORK, type ArchiveWork } from '../core/actions/actions';
import { message } from '../core/text/message';
import type { ArchiveHost } from './archiveHost';
import type { Log } from './log';

interface Desk {
  readonly window: () => BrowserWindow;
  readonly archive: ArchiveHost;
  readonly log: Log;
}

/** So many findings fit into a dialog. */
const SHOWN = 12;

/** True for an action that main carries out. */
export function isArchiveWork(action: ActionId): action is ArchiveWork {
  return ARCHIVE_WORK.some((work) => work === action);
}

/** Carries out work on the whole archive: asks, shows progress on the taskbar, and says what came of it. */
export function archiveWork(desk: Desk): (work: ArchiveWork) => Promise<void> {
  const works: { readonly [W in ArchiveWork]: (desk: Desk) => Promise<void> } = {
    'archive.verify': check,
    'archive.backUp': backUp,
    'archive.restore': restore,
    'archive.rebuild': rebuild,
    'archive.purgeTrash': purgeTrash,
  };
  return async (work) => {
    try {
      await works[work](desk);
    } catch (error) {
      const { code, detail } = toErrorShape(error);
      desk.log.error(work, `${code}: ${detail}`);
      await say(desk, 'error', message('archive.failed'), message(`error.${code}`, { detail }));
    } finally {
      desk.window().setProgressBar(-1);
    }
  };
}

/** Findings as lines of a dialog. */
function asLines(list: readonly Damage[]): string {
  const lines = list.slice(0, SHOWN).map(({ where, what }) => `${where}: ${what}`);
  const more = list.length - SHOWN;
  return [...lines, ...(more > 0 ? [message('archive.verify.more', { count: more })] : [])].join('\n');
}

async function check(desk: Desk): Promise<void> {
  const { clean, originals, events, damage, drift } = await desk.archive.perform('verify', {}, bar(desk));
  if (clean) {
    const detail = message('archive.verify.cleanDetail', { originals, events });
    await say(desk, 'info', message('archive.verify.clean'), detail);
  } else if (damage.length > 0)
    await say(desk, 'error', message('archive.verify.damage'), asLines([...damage, ...drift]));
  else {
    const detail = `${message('archive.verify.driftDetail')}\n\n${asLines(drift)}`;
    await say(desk, 'warning', message('archive.verify.drift'), detail);
  }
}

async function backUp(desk: Desk): Promise<void> {
  const { canceled, filePath } = await dialog.showSaveDialog(desk.window(), {
    title: message('archive.backUp.title'),
    defaultPath: message('archive.backUp.name', { day: new Date().toISOString().slice(0, 10) }),
  });
  if (canceled || filePath === '') return;
  const { articles } = await desk.archive.perform('backup', { file: filePath }, bar(desk));
  const detail = message('archive.backUp.doneDetail', { articles, file: filePath });
  await say(desk, 'info', message('archive.backUp.done'), detail);
}

async function restore(desk: Desk): Promise<void> {
  const { canceled, filePaths } = await dialog.showOpenDialog(desk.window(), {
    title: message('archive.restore.title'),
    properties: ['openFile'],
  });
  const [file] = filePaths;
  if (canceled || file === undefined || !(await isConfirmed(desk, 'restore'))) return;
  const { archive } = desk;
  try {
    const { articles, kept } = await archive.perform('restore', { folder: archive.folder, file }, bar(desk));
    const detail = message('archive.restore.doneDetail', { articles, kept: kept ?? '–' });
    await say(desk, 'info', message('archive.restore.done'), detail);
  } catch (error) {
    const { code, detail } = toErrorShape(error);
    await say(desk, 'error', message('archive.failed'), message(`error.${code}`, { detail }));
    // Before the archive was let go nothing has happened, and nothing needs to.
    if (code === 'importRunning' || code === 'archiveBusy') return;
  }
  app.relaunch();
  app.quit();
}

async function rebuild(desk: Desk): Promise<void> {
  if (await isConfirmed(desk, 'rebuild')) await desk.archive.perform('rebuild', {});
}

async function purgeTrash(desk: Desk): Promise<void> {
  const { articles } = await desk.archive.perform('trash', {});
  if (articles === 0) return say(desk, 'info', message('archive.purge.none'), '');
  const isSure = await ask(
    desk,
    message('archive.purge.confirm', { articles }),
    message('archive.purge.confirmDetail'),
    message('archive.purge.go'),
  );
  if (!isSure) return;
  const purged = await desk.archive.perform('purgeTrash', {}, bar(desk));
  await say(desk, 'info', message('archive.purge.done', { articles: purged.articles }), '');
}

function isConfirmed(desk: Desk, work: 'restore' | 'rebuild'): Promise<boolean> {
  const detail = message(`archive.${work}.confirmDetail`);
  return ask(desk, message(`archive.${work}.confirm`), detail, message(`archive.${work}.go`));
}

async function ask(desk: Desk, question: string, detail: string, go: string): Promise<boolean> {
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

async function say(
  desk: Desk,
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

function bar(desk: Desk): (progress: TaskProgress) => void {
  return ({ done, total }) => desk.window().setProgressBar(total === 0 ? 2 : done / total);
}
