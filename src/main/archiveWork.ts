import { app, dialog } from 'electron';
import { toErrorShape } from '../contract/appError';
import type { Damage } from '../contract/archiveTasks';
import type { ArchiveWork } from '../core/actions/actions';
import { message } from '../core/text/message';
import { type ArchiveDesk, ask, bar, say } from './archiveDialogs';
import { backUp } from './lastBackup';
import { move } from './moveWork';
import { emptyTrash } from './trashWork';

/** So many findings fit into a dialog. */
const SHOWN = 12;

/** Carries out work on the whole archive: asks, shows progress on the taskbar, and says what came of it. */
export function archiveWork(desk: ArchiveDesk): (work: ArchiveWork) => Promise<void> {
  const works: { readonly [W in ArchiveWork]: (desk: ArchiveDesk) => Promise<void> } = {
    'archive.verify': check,
    'archive.backUp': writeBackup,
    'archive.restore': restore,
    'archive.move': move,
    'archive.rebuild': rebuild,
    'archive.purgeTrash': emptyTrash,
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

async function check(desk: ArchiveDesk): Promise<void> {
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

async function writeBackup(desk: ArchiveDesk): Promise<void> {
  const { canceled, filePath } = await dialog.showSaveDialog(desk.window(), {
    title: message('archive.backUp.title'),
    defaultPath: message('archive.backUp.name', { day: new Date().toISOString().slice(0, 10) }),
  });
  if (canceled || filePath === '') return;
  const { archive, folder } = desk;
  const { articles } = await backUp(archive, folder.backupFile, filePath, bar(desk));
  const detail = message('archive.backUp.doneDetail', { articles, file: filePath });
  await say(desk, 'info', message('archive.backUp.done'), detail);
}

async function restore(desk: ArchiveDesk): Promise<void> {
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

async function rebuild(desk: ArchiveDesk): Promise<void> {
  if (await isConfirmed(desk, 'rebuild')) await desk.archive.perform('rebuild', {});
}

function isConfirmed(desk: ArchiveDesk, work: 'restore' | 'rebuild'): Promise<boolean> {
  const detail = message(`archive.${work}.confirmDetail`);
  return ask(desk, message(`archive.${work}.confirm`), detail, message(`archive.${work}.go`));
}
