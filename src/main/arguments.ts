import path from 'node:path';
import type { ArticleId } from '../core/article';
import { LINK_SCHEME, linkedArticle } from '../core/articleLink';
import { FORMAT_IDS, type FormatId } from '../core/export/exportFormat';
import { nameKey } from '../core/names';
import { normalTagName } from '../core/tag';
import type { ExtractOrder } from './extract/extractAll';
import { pathNamed } from './pathNamed';

/** Options that every command has. `dataDir` null is the app's own folder. */
interface Common {
  readonly dataDir: string | null;
  readonly isJson: boolean;
}

/** A command of cli.md. Paths are absolute. */
export type Command = Common &
  (
    | { readonly kind: 'import'; readonly paths: readonly string[] }
    | { readonly kind: 'stats' | 'verify' | 'rebuild' | 'dump' }
    | { readonly kind: 'backup' | 'restore'; readonly file: string }
    | { readonly kind: 'export'; readonly query: string; readonly format: FormatId; readonly out: string }
    | {
        readonly kind: 'search';
        readonly source: SearchSource;
        readonly limit: number;
        readonly repeat: number;
      }
    | {
        readonly kind: 'tag';
        readonly query: string;
        readonly add: readonly string[];
        readonly remove: readonly string[];
      }
  );

/** Text to article, without a library. */
type Extract = Common & ExtractOrder & { readonly kind: 'extract' };

/** One query, or a file with a query a line. */
export type SearchSource =
  | { readonly kind: 'query'; readonly query: string }
  | { readonly kind: 'file'; readonly file: string };

/** What the command line asks for. `args` are those after the program (and, in a checkout, after its folder). */
export type Invocation =
  | {
      readonly kind: 'window';
      readonly dataDir: string | null;
      /** What to import. */
      readonly paths: readonly string[];
      /** An article to open, of a link. */
      readonly article: ArticleId | null;
    }
  | Command
  | Extract
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly why: string };

/** Switches of Chromium and Node that may stand anywhere and are none of ours. */
const FOREIGN =
  /^--(no-sandbox|disable-|enable-|inspect|remote-|ozone-|force-|use-|in-process|js-flags|lang=)/;

/** The words of a command line, sorted. */
interface Words extends Common {
  /** Behind the command, as paths and as they were written. */
  readonly rest: readonly string[];
  readonly written: readonly string[];
  readonly out: string | null;
  readonly format: FormatId | null;
  readonly file: string | null;
  readonly limit: number;
  readonly repeat: number;
  readonly jobs: number;
  readonly add: string | null;
  readonly remove: string | null;
}

type Reading = Command | Extract | { readonly kind: 'wrong'; readonly why: string };

/** Every command: how its words become an invocation. `dump` is for tests and not in the usage text. */
const COMMANDS: ReadonlyMap<string, (words: Words) => Reading> = new Map([
  [
    'import',
    ({ rest, ...words }: Words): Reading =>
      rest.length === 0
        ? wrong('import needs at least one file or folder')
        : { ...common(words), kind: 'import', paths: rest },
  ],
  [
    'extract',
    ({ rest, out, jobs, ...words }: Words): Reading =>
      out === null || rest.length === 0
        ? wrong('extract needs files or folders, and a place: extract PATH… --out DIR')
        : { ...common(words), kind: 'extract', paths: rest, out, jobs },
  ],
  ...(['stats', 'verify', 'rebuild', 'dump'] as const).map(
    (kind) =>
      [
        kind,
        ({ rest, ...words }: Words): Reading =>
          rest.length > 0 ? wrong(`${kind} takes no ${rest[0]}`) : { ...common(words), kind },
      ] as const,
  ),
  [
    'search',
    ({ written, file, limit, repeat, ...words }: Words): Reading => {
      if ((file === null) === (written.length === 0))
        return wrong('search needs a query or a file of queries: search QUERY, search --file QUERIES');
      const source: SearchSource =
        file === null ? { kind: 'query', query: written.join(' ') } : { kind: 'file', file };
      return { ...common(words), kind: 'search', source, limit, repeat };
    },
  ],
  [
    'tag',
    ({ written, add, remove, ...words }: Words): Reading => {
      const query = written.join(' ');
      if (query.trim() === '' || (add === null && remove === null))
        return wrong('tag needs a query and tags: tag QUERY --add a,b/c, tag QUERY --remove d');
      const added = namesIn(add);
      const removed = namesIn(remove);
      if (added === null) return wrong(NEEDS['--add']);
      if (removed === null) return wrong(NEEDS['--remove']);
      const both = added.find((name) => removed.some((one) => nameKey(one) === nameKey(name)));
      if (both !== undefined) return wrong(`tag can’t put ${both} on and take it off`);
      return { ...common(words), kind: 'tag', query, add: added, remove: removed };
    },
  ],
  [
    'export',
    ({ written, format, out, ...words }: Words): Reading => {
      if (format === null) return wrong(NEEDS['--format']);
      if (out === null)
        return wrong('export needs a place to write to: export [QUERY] --format F --out PATH');
      return { ...common(words), kind: 'export', query: written.join(' '), format, out };
    },
  ],
  [
    'backup',
    ({ rest, out, ...words }: Words): Reading =>
      out === null || rest.length > 0
        ? wrong('backup needs a file to write: backup --out FILE')
        : { ...common(words), kind: 'backup', file: out },
  ],
  [
    'restore',
    ({ rest, ...words }: Words): Reading => {
      const [file, more] = rest;
      return file === undefined || more !== undefined
        ? wrong('restore needs one backup: restore FILE')
        : { ...common(words), kind: 'restore', file };
    },
  ],
]);

/** The tags of a list with commas; null when one of them is no name. */
function namesIn(list: string | null): readonly string[] | null {
  const names = (list?.split(',') ?? []).map(normalTagName);
  return names.every((name) => name !== null) ? names : null;
}

function formatNamed(name: string | undefined): FormatId | null {
  return FORMAT_IDS.find((id) => id === name) ?? null;
}

function common({ dataDir, isJson }: Common): Common {
  return { dataDir, isJson };
}

function wrong(why: string): { readonly kind: 'wrong'; readonly why: string } {
  return { kind: 'wrong', why };
}

/** Options with a value, and what is said where it is missing. */
const NEEDS = {
  '--data': '--data needs a folder: --data DIR',
  '--out': '--out needs a place: --out PATH',
  '--format': `--format needs one of ${FORMAT_IDS.join(', ')}`,
  '--file': '--file needs a file with a query a line: --file QUERIES',
  '--limit': '--limit needs a number: --limit 50',
  '--repeat': '--repeat needs a number: --repeat 5',
  '--jobs': '--jobs needs a number: --jobs 2',
  '--add': '--add needs tags of 1 to 120 characters: --add a,b/c',
  '--remove': '--remove needs tags of 1 to 120 characters: --remove d',
} as const;
type ValueOption = keyof typeof NEEDS;
const VALUE_OPTIONS = Object.keys(NEEDS) as ValueOption[];

function isCount(option: ValueOption): boolean {
  return option === '--limit' || option === '--repeat' || option === '--jobs';
}

function isPath(option: ValueOption): boolean {
  return option === '--data' || option === '--out' || option === '--file';
}

/**
 * Reads the command line as cli.md describes it. Paths are made absolute against `cwd`. A first word that is no
 * command is a path to import into the window ("open with").
 */
export function readArguments(args: readonly string[], cwd: string): Invocation {
  const words: string[] = [];
  const values = new Map<ValueOption, string>();
  let isJson = false;
  let areOptionsOver = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const option = VALUE_OPTIONS.find((one) => arg === one || arg.startsWith(`${one}=`));
    if (areOptionsOver || !arg.startsWith('-')) words.push(arg);
    else if (arg === '--') areOptionsOver = true;
    else if (option !== undefined) {
      const value = arg === option ? args[index + 1] : arg.slice(option.length + 1);
      if (arg === option) index += 1;
      if (value === undefined || value === '' || value.startsWith('-')) return wrong(NEEDS[option]);
      if (option === '--format' && formatNamed(value) === null) return wrong(NEEDS[option]);
      if (isCount(option) && !/^[1-9]\d{0,5}$/.test(value)) return wrong(NEEDS[option]);
      values.set(option, isPath(option) ? path.resolve(cwd, value) : value);
    } else if (arg === '--json') isJson = true;
    else if (arg === '--help' || arg === '-h') return { kind: 'help' };
    else if (arg === '--version') return { kind: 'version' };
    else if (!FOREIGN.test(arg)) return wrong(`unknown option ${arg}`);
  }
  const dataDir = values.get('--data') ?? null;
  const [first, ...others] = words;
  if (first === 'help') return { kind: 'help' };
  const toPaths = (names: readonly string[]) => names.map((name) => pathNamed(name, cwd));
  const command = COMMANDS.get(first ?? '');
  if (command !== undefined)
    return command({
      dataDir,
      isJson,
      out: values.get('--out') ?? null,
      format: formatNamed(values.get('--format')),
      file: values.get('--file') ?? null,
      limit: Number(values.get('--limit') ?? 50),
      repeat: Number(values.get('--repeat') ?? 1),
      jobs: Number(values.get('--jobs') ?? 1),
      add: values.get('--add') ?? null,
      remove: values.get('--remove') ?? null,
      rest: toPaths(others),
      written: others,
    });
  const links = words.filter((word) => word.startsWith(`${LINK_SCHEME}:`));
  const article = links.map(linkedArticle).find((id) => id !== null) ?? null;
  if (links.length > 0 && article === null) return wrong(`${links.join(' ')} is no link to an article`);
  return { kind: 'window', dataDir, paths: toPaths(words.filter((word) => !links.includes(word))), article };
}
