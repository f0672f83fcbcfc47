import { dialog } from 'electron';
import { message } from '../core/text/message';
import { type ArchiveDesk, ask, bar, say } from './archiveDialogs';

const DAY_MS = 86_400_000;
/** So long stays in the Trash before it is asked about. */
const KEPT_DAYS = 30;

/** What was put in the Trash before this has been there for long. */
export function longAgo(nowMs: number): string {
  return new Date(nowMs - KEPT_DAYS * DAY_MS).toISOString();
}

/** Removes what is in the Trash for good, having asked; where some of it has been there for long, perhaps only that. */
export async function emptyTrash(desk: ArchiveDesk): Promise<void> {
  const { articles: all } = await desk.archive.perform('trash', { before: null });
  if (all === 0) return say(desk, 'info', message('archive.purge.none'), '');
  const before = longAgo(Date.now());
  const { articles: old } = await desk.archive.perform('trash', { before });
  const what = old === 0 || old === all ? await confirmed(desk, all) : await chosen(desk, all, old);
  if (what === null) return;
  const request = { before: what === 'old' ? before : null };
  const { articles } = await desk.archive.perform('purgeTrash', request, bar(desk));
  await say(desk, 'info', message('archive.purge.done', { articles }), '');
}

async function confirmed(desk: ArchiveDesk, articles: number): Promise<'all' | null> {
  const question = message('archive.purge.confirm', { articles });
  const isSure = await ask(
    desk,
    question,
    message('archive.purge.confirmDetail'),
    message('archive.purge.go'),
  );
  return isSure ? 'all' : null;
}

async function chosen(desk: ArchiveDesk, all: number, old: number): Promise<'old' | 'all' | null> {
  const { response } = await dialog.showMessageBox(desk.window(), {
    type: 'question',
    message: message('archive.purge.choose', { all, old, days: KEPT_DAYS }),
    detail: message('archive.purge.confirmDetail'),
    buttons: [
      message('archive.purge.goOld', { old }),
      message('archive.purge.goAll', { all }),
      message('archive.cancel'),
    ],
    defaultId: 2,
    cancelId: 2,
  });
  return (['old', 'all'] as const)[response] ?? null;
}
