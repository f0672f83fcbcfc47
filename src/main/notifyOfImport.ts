import { type BrowserWindow, Notification } from 'electron';
import type { ImportReport } from '../core/importReport';
import { message } from '../core/text/message';

/** Shorter imports are over before anybody has gone elsewhere. */
const LONG_MS = 15_000;

/** Says that a long import is over, to somebody who is at another window by then. A click goes to Cuttings. */
export function notifyOfImport(report: ImportReport, window: () => BrowserWindow): void {
  const tookMs = Date.parse(report.endedAt) - Date.parse(report.startedAt);
  if (tookMs < LONG_MS || window().isFocused() || !Notification.isSupported()) return;
  const { imported, duplicate, skipped, failed } = report;
  const notice = new Notification({
    title: message('notify.import.title', { name: report.name }),
    body: message('notify.import.body', { imported, others: duplicate + skipped + failed }),
    silent: true,
  });
  notice.on('click', () => {
    window().show();
    window().focus();
  });
  notice.show();
}
