import { rmSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { app, nativeImage } from 'electron';
import { AppError } from '../../contract/appError';
import type { Handler } from '../handle';
import type { Desk } from './desk';

/** More can't be written while somebody holds the mouse button down. */
const DRAGGED_AT_MOST = 200;

/**
 * Begins to drag articles out of the window, as Markdown files that are written for it in a folder of their own. Whoever
 * they are dropped on reads them when it likes, so they go when the app does.
 */
export function dragOut({ window, archive }: Pick<Desk, 'window' | 'archive'>): Handler<'dragOut'> {
  const made: string[] = [];
  app.once('quit', () => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return async ({ ids }) => {
    if (ids.length > DRAGGED_AT_MOST) throw new AppError('tooManyDragged', String(ids.length));
    const folder = await mkdtemp(path.join(app.getPath('temp'), 'cuttings-drag-'));
    made.push(folder);
    const out = path.join(folder, 'articles');
    await archive.perform('export', {
      of: { kind: 'articles', ids },
      format: 'markdown',
      out,
      replaces: false,
    });
    const files = (await readdir(out)).toSorted().map((name) => path.join(out, name));
    const [file] = files;
    if (file === undefined) throw new AppError('gone', '');
    window().webContents.startDrag({ file, files, icon: dragIcon() });
  };
}

function dragIcon(): Electron.NativeImage {
  const file = path.join(app.getAppPath(), 'resources', 'icons', 'icon-512.png');
  return nativeImage.createFromPath(file).resize({ width: 48, height: 48 });
}
