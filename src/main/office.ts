import path from 'node:path';
import { app, BrowserWindow, dialog, session } from 'electron';
import { MENU_ACTION_CHANNEL, OPEN_ARTICLE_CHANNEL } from '../contract/channels';
import { type ActionId, isArchiveWork } from '../core/actions/actions';
import type { Settings } from '../core/settings/settings';
import { message } from '../core/text/message';
import { serveApp } from './appProtocol';
import { ArchiveHost } from './archiveHost';
import { archiveWork } from './archiveWork';
import { type Asked, askedByLink, askedIn } from './asked';
import type { DataFolder } from './dataFolder';
import { handleCalls } from './handle';
import { handlersOf } from './handlers';
import type { Log } from './log';
import { mendLibrary } from './mendLibrary';
import { keepMenuBar } from './menuBar';
import { notifyOfImport } from './notifyOfImport';
import { tellOfOpening } from './openingTrouble';
import { askBeforeClosing } from './quitGuard';
import { guardContents, guardSession } from './sessionGuard';
import { openSettings } from './settingsStore';
import { followTheme, makeWindow } from './window';

/** The running app: one window, one archive. */
export interface Office {
  readonly archive: ArchiveHost;
  /** Settled when the archive is open and the window's library is first connected to it. */
  readonly connected: Promise<void>;
  /** Imports and opens what is asked for, as soon as there is a library. */
  askWhenConnected(asked: Asked): void;
}

/** Opens the app. To be called once, when Electron is ready. */
export function openOffice(options: {
  readonly folder: DataFolder;
  readonly log: Log;
  readonly devServer: string | null;
  /** A window; or the same unshown, for a command that imports or for one that only looks. */
  readonly use: 'window' | 'import' | 'look';
}): Office {
  const { folder, log, devServer, use } = options;
  const isShown = use === 'window';
  const settings = openSettings(folder.settingsFile);
  const software = `${app.getName()} ${app.getVersion()}`;
  const archive = new ArchiveHost(folder, software, log, use === 'look' ? 'look' : 'work');

  guardContents(log);
  const refused = guardSession(session.defaultSession, devServer);
  serveApp(session.defaultSession, path.join(import.meta.dirname, '../renderer'), devServer);
  followTheme(settings.read());
  settings.listen(followTheme);

  let markConnected: () => void = () => {};
  const joined = new Promise<void>((resolve) => {
    markConnected = resolve;
  });
  const connected = Promise.all([joined, archive.opened]).then(() => undefined);
  connected.catch((error) => log.error('archive', error));
  const openWindow = () => {
    const opened = makeWindow(folder, settings.read(), isShown);
    if (isShown) askBeforeClosing(opened, archive);
    return opened;
  };
  let window = openWindow();
  const work = archiveWork({ window: () => window, archive, folder, log });
  const onAction = (action: ActionId) => {
    if (isArchiveWork(action)) void work(action);
    else window.webContents.send(MENU_ACTION_CHANNEL, action);
  };
  const showSituation = keepMenuBar(settings, onAction);
  const desk = { window: () => window, folder, archive, settings, log, markConnected };
  handleCalls(handlersOf({ ...desk, showSituation, refused, work }), log);
  if (isShown) void tellOfOpening(archive);
  watchForCrashes(log, () => window.reload());
  archive.onLibraryBroken = mendLibrary(() => window, log);
  if (isShown) archive.onImportEnded = (report) => notifyOfImport(report, () => window);

  let imports: Promise<unknown> = connected;
  const askWhenConnected = ({ paths, article }: Asked) => {
    if (article !== null)
      void connected.then(
        () => window.webContents.send(OPEN_ARTICLE_CHANNEL, article),
        () => undefined,
      );
    if (paths.length === 0) return;
    imports = Promise.allSettled([imports])
      .then(() => connected)
      .then(() => importInTurn(archive, paths, settings.read()));
    imports.catch((error) => log.error('import', error));
  };
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    askWhenConnected(askedIn(data));
  });
  app.on('open-url', (_event, link) => askWhenConnected(askedByLink(link)));
  app.on('window-all-closed', () => app.quit());
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void archive.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) window = openWindow();
  });
  return { archive, connected, askWhenConnected };
}

/** Imports what another program or a second start brings: after the import under way, where there is one. */
async function importInTurn(
  archive: ArchiveHost,
  paths: readonly string[],
  settings: Settings,
): Promise<void> {
  while (archive.isImporting) await archive.ended().catch(() => undefined);
  archive.start(paths, settings);
}

/** A page that crashed is loaded again, at most once a minute; then the user is told. Nothing stored is lost. */
function watchForCrashes(log: Log, reload: () => void): void {
  let lastAt = Number.NEGATIVE_INFINITY;
  app.on('render-process-gone', (_event, _contents, details) => {
    if (details.reason === 'clean-exit') return;
    log.error('window', `its process ended: ${details.reason} (${details.exitCode})`);
    const now = performance.now();
    if (now - lastAt > 60_000) reload();
    else dialog.showErrorBox(message('app.crash.title'), message('app.crash.body'));
    lastAt = now;
  });
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') log.error(details.type, `${details.reason} (${details.exitCode})`);
  });
}
