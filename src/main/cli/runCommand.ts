import process from 'node:process';
import { toErrorShape } from '../../contract/appError';
import { assertNever } from '../../core/assertNever';
import { message } from '../../core/text/message';
import type { ArchiveHost } from '../archiveHost';
import type { Command } from '../arguments';
import type { DataFolder } from '../dataFolder';
import {
  backupCommand,
  dumpCommand,
  exitCodeOf,
  type Outcome,
  rebuildCommand,
  restoreCommand,
  statsCommand,
  verifyCommand,
} from './archiveCommands';
import { exportCommand } from './exportCommand';
import { importCommand } from './importCommand';
import { searchCommand } from './searchCommand';
import { tagCommand } from './tagCommand';

/** Where a command works. `ready` settles when what it needs is open. */
export interface CommandDesk {
  readonly archive: ArchiveHost;
  readonly folder: DataFolder;
  readonly ready: Promise<unknown>;
}

/** Carries out a command, prints what came of it, answers the exit code. */
export async function runCommand(command: Command, desk: CommandDesk): Promise<number> {
  try {
    // What can't be opened is what a check is for.
    await desk.ready.catch((error: unknown) => {
      if (command.kind !== 'verify' || toErrorShape(error).code !== 'archiveUnreadable') throw error;
    });
    const { value, text, code } = await outcomeOf(command, desk);
    process.stdout.write(command.isJson ? `${JSON.stringify(value)}\n` : text);
    return code;
  } catch (error) {
    const { code, detail } = toErrorShape(error);
    process.stderr.write(`cuttings: ${message(`error.${code}`, { detail })}\n`);
    return exitCodeOf(code);
  }
}

function outcomeOf(command: Command, { archive, folder }: CommandDesk): Promise<Outcome> {
  switch (command.kind) {
    case 'import':
      return importCommand(archive, command);
    case 'search':
      return searchCommand(archive, command);
    case 'tag':
      return tagCommand(archive, command);
    case 'export':
      return exportCommand(archive, command);
    case 'stats':
      return statsCommand(archive, folder);
    case 'verify':
      return verifyCommand(archive);
    case 'rebuild':
      return rebuildCommand(archive);
    case 'backup':
      return backupCommand(archive, folder, command);
    case 'restore':
      return restoreCommand(archive, command);
    case 'dump':
      return dumpCommand(archive);
    default:
      return assertNever(command);
  }
}
