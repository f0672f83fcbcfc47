import path from 'node:path';
import process from 'node:process';
import { app } from 'electron';
import { registerAppScheme } from './appProtocol';
import { readArguments } from './arguments';
import { runImportCommand } from './cli/importCommand';
import { USAGE } from './cli/usage';
import { dataFolderAt, defaultDataRoot } from './dataFolder';
import { openLog } from './log';
import { type Office, openOffice } from './office';
import { switchNetworkOff } from './sessionGuard';

const invocation = readArguments(ownArguments(), process.cwd());

if (invocation.kind === 'help') {
  process.stdout.write(`${USAGE}\n`);
  app.exit(0);
} else if (invocation.kind === 'version') {
  process.stdout.write(`${app.getName()} ${app.getVersion()} (Electron ${process.versions.electron})\n`);
  app.exit(0);
} else if (invocation.kind === 'wrong') {
  process.stderr.write(`cuttings: ${invocation.why}\n\n${USAGE}\n`);
  app.exit(2);
} else {
  const root =
    invocation.dataDir ?? defaultDataRoot(app.getPath('appData'), app.getAppPath(), app.isPackaged);
  const folder = dataFolderAt(root);
  const log = openLog(folder.logFile);
  const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
  process.on('uncaughtException', (error) => log.error('main', error));
  process.on('unhandledRejection', (error) => log.error('main', error));

  app.setPath('userData', folder.library);
  registerAppScheme();
  // Scroll bars that lie over the text and fade, on every system: a classic one would cut the list's rows short.
  app.commandLine.appendSwitch('enable-features', 'OverlayScrollbar');
  switchNetworkOff(devServer !== null);

  if (!app.requestSingleInstanceLock({ paths: invocation.paths })) {
    // The first instance has been told of the paths and shows itself.
    if (invocation.kind === 'import')
      process.stderr.write(`cuttings: ${root} is in use by another Cuttings.\n`);
    app.exit(invocation.kind === 'import' ? 1 : 0);
  } else {
    void app.whenReady().then(async () => {
      const office = openOffice({ folder, log, devServer, isShown: invocation.kind === 'window' });
      if (invocation.kind === 'import') await endWith(office, await runImportCommand(office, invocation));
      else if (invocation.paths.length > 0) office.importWhenConnected(invocation.paths);
    });
  }
}

/** Ends a command: the archive is let go, what was printed is out. */
async function endWith(office: Office, code: number): Promise<void> {
  await office.archive.close();
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  app.exit(code);
}

/** The arguments after the program; in a checkout, after the app's folder. */
function ownArguments(): readonly string[] {
  if (!process.defaultApp) return process.argv.slice(1);
  const folder = process.argv.findIndex((arg, index) => index > 0 && path.resolve(arg) === app.getAppPath());
  return process.argv.slice(folder < 0 ? 2 : folder + 1);
}
