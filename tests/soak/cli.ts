import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import type { Verification } from '../../src/contract/archiveTasks';
import type { DumpedLibrary } from '../../src/contract/dumpedLibrary';
import type { ImportReport } from '../../src/core/importReport';
import { electronPath, ROOT } from '../e2e/launchApp';

/** What a command came to. `value` is what `--json` printed, null when that was nothing. */
export interface CommandResult {
  readonly code: number | null;
  readonly value: unknown;
  readonly stderr: string;
}

/** A command under way: it can be killed with everything it has started. */
export interface RunningCommand {
  readonly pid: number;
  readonly ended: Promise<CommandResult>;
  kill(): void;
}

/** Starts `cuttings <args> --json` of the built app on a data folder, as a process group of its own. */
export function startCommand(
  data: string,
  args: readonly string[],
  env: Record<string, string> = {},
): RunningCommand {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = process.env['CUTTINGS_APP_DIR'] ?? ROOT;
  const child = spawn(electronPath(), [...sandbox, app, ...args, '--data', data, '--json'], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<CommandResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, value: parsed(out), stderr: withoutNoise(stderr) }));
  });
  return { pid: child.pid ?? 0, ended, kill: () => killGroup(child) };
}

/** Runs a command to its end. */
export function command(
  data: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CommandResult> {
  return startCommand(data, args, env).ended;
}

/** Ends a process and all that it has started, at once and without a word. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}

/** What is wrong with a data folder, in one line; null when nothing is. */
export async function wrongWith(data: string): Promise<string | null> {
  const { code, value, stderr } = await command(data, ['verify']);
  const found = value as Verification | null;
  if (code === 0 && found?.clean === true) return null;
  const list = [...(found?.damage ?? []), ...(found?.drift ?? [])].map(
    ({ where, what }) => `${where}: ${what}`,
  );
  return list.length > 0 ? list.slice(0, 3).join('; ') : `verify ended with ${code}: ${stderr}`;
}

/** How an import did not go as it should, in one line; null when every page came in. */
export function importWrong({ code, value, stderr }: CommandResult): string | null {
  if (code === 0) return null;
  const problems = (value as Partial<ImportReport> | null)?.problems ?? [];
  const list = problems.slice(0, 3).map((one) => `${one.path} ${one.code} (${one.detail})`);
  return `ended with ${code}: ${[...list, stderr].join('; ')}`;
}

/** Everything in the library, in its comparable form. */
export async function dump(data: string): Promise<DumpedLibrary> {
  const { code, value, stderr } = await command(data, ['dump']);
  if (code !== 0 || value === null) throw new Error(`dump ended with ${code}: ${stderr}`);
  return value as DumpedLibrary;
}

/** How two dumps differ, in one line; null when they don't. */
export function differenceOf(a: DumpedLibrary, b: DumpedLibrary): string | null {
  for (const kind of ['articles', 'tags', 'collections', 'savedSearches', 'rules'] as const) {
    if (a[kind].length !== b[kind].length) return `${a[kind].length} ${kind}, wanted ${b[kind].length}`;
    const at = a[kind].findIndex((one, n) => !isDeepStrictEqual(one, b[kind][n]));
    if (at >= 0) return `${JSON.stringify(a[kind][at])}, wanted ${JSON.stringify(b[kind][at])}`;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Chromium's own complaints about a machine without a bus or a graphics card are no part of an answer. */
function withoutNoise(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\[\d+:\d+\/|^\s*$/.test(line))
    .join('\n');
}
