/**
 * Text to article without a library, on the command line:
 *
 *   npm run --silent extract -- PATH… --out DIR [--jobs N] [--json]
 *
 * Each file below a given folder becomes DIR/<relative path without .txt>.json. Exit codes: 0 all well, 2 wrong
 * usage, 3 done but some files failed (listed), 1 the command itself failed.
 */
import { Worker } from 'node:worker_threads';
import { type ExtractOrder, extractAll, tellExtraction } from '../src/main/extract/extractAll';

interface Options extends ExtractOrder {
  readonly json: boolean;
}

class UsageError extends Error {}

function readOptions(args: readonly string[]): Options {
  const paths: string[] = [];
  let out: string | null = null;
  let jobs = 1;
  let json = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--out') out = args[++i] ?? null;
    else if (arg === '--jobs') jobs = Number(args[++i]);
    else if (arg === '--json') json = true;
    else if (arg.startsWith('--')) throw new UsageError(`unknown option ${arg}`);
    else paths.push(arg);
  }
  if (paths.length === 0) throw new UsageError('no file or folder given');
  if (out === null) throw new UsageError('--out DIR is missing');
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError('--jobs takes a whole number from 1');
  return { paths, out, jobs, json };
}

async function main(): Promise<number> {
  const { json, ...order } = readOptions(process.argv.slice(2));
  const script = new URL('./extractWorker.mjs', import.meta.url);
  const report = await extractAll(order, (share) => new Worker(script, { workerData: share }));
  return tellExtraction(report, json);
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (isUsage) process.stderr.write('usage: extract PATH… --out DIR [--jobs N] [--json]\n');
  process.exitCode = isUsage ? 2 : 1;
}
