import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, dialog, type SaveDialogOptions, shell } from 'electron';
import { AppError } from '../../contract/appError';
import { EXPORT_PROGRESS_CHANNEL } from '../../contract/channels';
import { fileNameWords } from '../../core/export/fileNames';
import { exportFormat } from '../../core/export/formats';
import { message } from '../../core/text/message';
import { writeExportFile } from '../export/exportFiles';
import type { Handlers } from '../handle';
import type { Desk } from './desk';

type Exporting = 'exportArticles' | 'cancelExport' | 'showExport' | 'saveAsPdf' | 'printArticle';

/** What a printer is told of when the user changed their mind; it is no failure. */
const CANCELLED = /cancel/i;

/** Exports to a place that the user names in a native dialog, and shows it afterwards. The page learns its last name. */
export function exporting(desk: Desk): Pick<Handlers, Exporting> {
  let last: string | null = null;
  let isExporting = false;

  async function askForPlace(title: string, suffix: string, more: SaveDialogOptions): Promise<string | null> {
    const name = `${fileNameWords(title) || app.getName()}${suffix}`;
    const { canceled, filePath } = await dialog.showSaveDialog(desk.window(), {
      ...more,
      defaultPath: path.join(last === null ? app.getPath('documents') : path.dirname(last), name),
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    return canceled || filePath === '' ? null : filePath;
  }
  function written(out: string, { articles, bytes }: { readonly articles: number; readonly bytes: number }) {
    last = out;
    return { articles, bytes, name: path.basename(out) };
  }

  return {
    async exportArticles({ ids, format, title }) {
      const { kind, ending } = exportFormat(format);
      const suffix = kind === 'file' ? ending : '';
      const filter = { name: message(`export.format.${format}`), extensions: [suffix.slice(1)] };
      const out = await askForPlace(title, suffix, {
        title: message('export.place', { count: ids.length }),
        ...(kind === 'file' ? { filters: [filter] } : {}),
      });
      if (out === null) return null;
      const { webContents } = desk.window();
      isExporting = true;
      // The dialog has asked whether a file that is there may go.
      const request = { of: { kind: 'articles', ids }, format, out, replaces: true } as const;
      const outcome = await desk.archive
        .perform('export', request, (progress) => {
          if (!webContents.isDestroyed()) webContents.send(EXPORT_PROGRESS_CHANNEL, progress);
        })
        .finally(() => {
          isExporting = false;
        });
      return written(out, outcome);
    },
    // What is stopped is the work under way, whatever it is.
    cancelExport: () => (isExporting ? desk.archive.cancelTask() : undefined),
    showExport() {
      if (last === null || !existsSync(last)) return false;
      shell.showItemInFolder(last);
      return true;
    },
    async saveAsPdf({ title }) {
      const filters = [{ name: 'PDF', extensions: ['pdf'] }];
      const out = await askForPlace(title, '.pdf', { title: message('export.pdf'), filters });
      if (out === null) return null;
      const pageSize = ['US', 'CA', 'MX'].includes(app.getLocaleCountryCode()) ? 'Letter' : 'A4';
      const pdf = await desk.window().webContents.printToPDF({
        pageSize,
        preferCSSPageSize: false,
        printBackground: true,
        generateTaggedPDF: true,
      });
      const bytes = await writeExportFile({ out, replaces: true }, (file) => file.write(pdf));
      return written(out, { articles: 1, bytes });
    },
    printArticle: () =>
      new Promise<void>((resolve, reject) => {
        desk.window().webContents.print({ printBackground: true }, (isDone, why) => {
          if (isDone || CANCELLED.test(why)) resolve();
          else reject(new AppError('printFailed', why));
        });
      }),
  };
}
