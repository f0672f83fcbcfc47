import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, dialog, shell } from 'electron';
import { EXPORT_PROGRESS_CHANNEL } from '../../contract/channels';
import { fileNameWords } from '../../core/export/fileNames';
import { exportFormat } from '../../core/export/formats';
import { message } from '../../core/text/message';
import type { Handlers } from '../handle';
import type { Desk } from './desk';

/** Exports to a place that the user names in a native dialog, and shows it afterwards. The page learns its last name. */
export function exporting(desk: Desk): Pick<Handlers, 'exportArticles' | 'cancelExport' | 'showExport'> {
  let last: string | null = null;
  let isExporting = false;
  return {
    async exportArticles({ ids, format, title }) {
      const { kind, ending } = exportFormat(format);
      const suffix = kind === 'file' ? ending : '';
      const name = `${fileNameWords(title) || app.getName()}${suffix}`;
      const { canceled, filePath } = await dialog.showSaveDialog(desk.window(), {
        title: message('export.place', { count: ids.length }),
        defaultPath: path.join(last === null ? app.getPath('documents') : path.dirname(last), name),
        ...(kind === 'file'
          ? { filters: [{ name: message(`export.format.${format}`), extensions: [suffix.slice(1)] }] }
          : {}),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (canceled || filePath === '') return null;
      const { webContents } = desk.window();
      // The dialog has asked whether a file that is there may go.
      const request = { of: { kind: 'articles', ids }, format, out: filePath, replaces: true } as const;
      isExporting = true;
      const { articles, bytes } = await desk.archive
        .perform('export', request, (progress) => {
          if (!webContents.isDestroyed()) webContents.send(EXPORT_PROGRESS_CHANNEL, progress);
        })
        .finally(() => {
          isExporting = false;
        });
      last = filePath;
      return { articles, bytes, name: path.basename(filePath) };
    },
    // What is stopped is the work under way, whatever it is.
    cancelExport: () => (isExporting ? desk.archive.cancelTask() : undefined),
    showExport() {
      if (last === null || !existsSync(last)) return false;
      shell.showItemInFolder(last);
      return true;
    },
  };
}
