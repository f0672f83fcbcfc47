import path from 'node:path';
import process from 'node:process';
import { app } from 'electron';
import { message } from '../core/text/message';
import { registerAppScheme } from './appProtocol';
import { holderOfArchive } from './archive/lock';
import { ArchiveHost } from './archiveHost';
import { withArchivePlace } from './archivePlace';
import { type Command, readArguments } from './arguments';
import { type Asked, NOTHING_ASKED } from './asked';
import { needsLibrary } from './cli/archiveCommands';
import { extractCommand } from './cli/extractCommand';
import { type CommandDesk, runCommand } from './cli/runCommand';
import { USAGE } from './cli/usage';
import { type DataFolder, dataFolderAt, defaultDataRoot } from './dataFolder';
import { type Log, openLog } from './log';
import { openOffice } from './office';
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
} else if (invocation.kind === 'extract') {
  void extractCommand(invocation, invocation.isJson).then(endWith);
} else {
  const root =
    invocation.dataDir ?? defaultDataRoot(app.getPath('appData'), app.getAppPath(), app.isPackaged);
  const folder = withArchivePlace(dataFolderAt(root, app.getPath('appData')));
  const log = openLog(folder.logFile);
  const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
  process.on('uncaughtException', (error) => log.error('main', error));
  process.on('unhandledRejection', (error) => log.error('main', error));

  app.setPath('userData', folder.library);
  registerAppScheme();
  // Scroll bars that lie over the text and fade, on every system: a classic one would cut the list's rows short.
  app.commandLine.appendSwitch('enable-features', 'OverlayScrollbar');
  switchNetworkOff(devServer !== null);

  const asked: Asked = invocation.kind === 'window' ? invocation : NOTHING_ASKED;
  if (!app.requestSingleInstanceLock({ paths: asked.paths, article: asked.article })) {
    // The first instance has been told what is asked and shows itself; a command says who is in its way.
    if (invocation.kind !== 'window') void sayInUse(folder.archive).finally(() => app.exit(1));
    else app.exit(0);
  } else {
    void app.whenReady().then(async () => {
      if (invocation.kind !== 'window') await carryOut(invocation, folder, log, devServer);
      else {
        const office = openOffice({ folder, log, devServer, use: 'window' });
        office.askWhenConnected(asked);
      }
    });
  }
}

/** Carries out a command with as much of the app as it needs, and ends. */
async function carryOut(
  command: Command,
  folder: DataFolder,
  log: Log,
  devServer: string | null,
): Promise<void> {
  const software = `${app.getName()} ${app.getVersion()}`;
  let desk: CommandDesk;
  if (needsLibrary(command.kind)) {
    const use = command.kind === 'import' ? 'import' : 'look';
    const { archive, connected } = openOffice({ folder, log, devServer, use });
    desk = { archive, folder, ready: connected };
  } else {
    const archive = new ArchiveHost(folder, software, log, command.kind === 'restore' ? 'closed' : 'look');
    desk = { archive, folder, ready: command.kind === 'restore' ? Promise.resolve() : archive.opened };
  }
  const code = await runCommand(command, desk);
  await desk.archive.close();
  await endWith(code);
}

/** Ends once what was printed is out. */
async function endWith(code: number): Promise<void> {
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  app.exit(code);
}

async function sayInUse(archive: string): Promise<void> {
  const holder = await holderOfArchive(archive);
  const by = holder === null ? 'another Cuttings' : `process ${holder.pid} on ${holder.host}`;
  process.stderr.write(`cuttings: ${message('error.archiveInUse', { detail: `in use by ${by}` })}\n`);
}

/** The arguments after the program; in a checkout, after the app's folder. */
function ownArguments(): readonly string[] {
  if (!process.defaultApp) return process.argv.slice(1);
  const folder = process.argv.findIndex((arg, index) => index > 0 && path.resolve(arg) === app.getAppPath());
  return process.argv.slice(folder < 0 ? 2 : folder + 1);
}
