import path from 'node:path';

/** What the command line asks for. `args` are those after the program (and, in a checkout, after its folder). */
export type Invocation =
  | { readonly kind: 'window'; readonly dataDir: string | null; readonly paths: readonly string[] }
  | {
      readonly kind: 'import';
      readonly dataDir: string | null;
      readonly paths: readonly string[];
      readonly isJson: boolean;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly why: string };

/** Switches of Chromium and Node that may stand anywhere and are none of ours. */
const FOREIGN =
  /^--(no-sandbox|disable-|enable-|inspect|remote-|ozone-|force-|use-|in-process|js-flags|lang=)/;

const COMMANDS = new Set(['import', 'help']);

/**
 * Reads the command line as cli.md describes it. Paths are made absolute against `cwd`. A first word that is no
 * command is a path to import into the window ("open with").
 */
export function readArguments(args: readonly string[], cwd: string): Invocation {
  const words: string[] = [];
  let dataDir: string | null = null;
  let isJson = false;
  let areOptionsOver = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (areOptionsOver || !arg.startsWith('-')) words.push(arg);
    else if (arg === '--') areOptionsOver = true;
    else if (arg === '--data' || arg.startsWith('--data=')) {
      const value = arg === '--data' ? args[index + 1] : arg.slice('--data='.length);
      if (arg === '--data') index += 1;
      if (value === undefined || value === '' || value.startsWith('-'))
        return { kind: 'wrong', why: '--data needs a folder: --data DIR' };
      dataDir = path.resolve(cwd, value);
    } else if (arg === '--json') isJson = true;
    else if (arg === '--help' || arg === '-h') return { kind: 'help' };
    else if (arg === '--version') return { kind: 'version' };
    else if (!FOREIGN.test(arg)) return { kind: 'wrong', why: `unknown option ${arg}` };
  }
  const [command, ...rest] = words;
  if (command === 'help') return { kind: 'help' };
  const toPaths = (names: readonly string[]) => names.map((name) => path.resolve(cwd, name));
  if (command === 'import') {
    if (rest.length === 0) return { kind: 'wrong', why: 'import needs at least one file or folder' };
    return { kind: 'import', dataDir, paths: toPaths(rest), isJson };
  }
  return { kind: 'window', dataDir, paths: toPaths(words.filter((word) => !COMMANDS.has(word))) };
}
