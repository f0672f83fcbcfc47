/**
 * Text to article without a library, on the command line:
 *
 *   npm run --silent extract -- PATH… --out DIR [--jobs N] [--json]
 *
 * Each file below a given folder becomes DIR/<relative path without .txt>.json. Exit codes: 0 all well, 2 wrong
 * usage, 3 done but some files failed (listed), 1 the command itself failed.
 */
import { Worker } from 'node:worker_threads';
import { listFiles, outsideOf, type Task } from './extractFiles';
import { extractFile, type Outcome } from './extractOneFile';

interface Options {
  readonly paths: readonly string[];
  readonly out: string;
  readonly jobs: number;
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

/** Runs the tasks here, or on `jobs` threads; the result does not depend on how many. */
async function run(tasks: readonly Task[], jobs: number): Promise<readonly Outcome[]> {
  if (jobs === 1 || tasks.length < 2 * jobs) return tasks.map(extractFile);
  const shares = Array.from({ length: jobs }, (_, job) => tasks.filter((_task, i) => i % jobs === job));
  const results = await Promise.all(
    shares.map(
      (share) =>
        new Promise<readonly Outcome[]>((resolve, reject) => {
          const worker = new Worker(new URL('./extractWorker.mjs', import.meta.url), { workerData: share });
          worker.once('message', resolve);
          worker.once('error', reject);
        }),
    ),
  );
  return results.flat();
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const started = performance.now();
  const { tasks, problems } = listFiles(options.paths, options.out);
  outsideOf(options.paths, options.out);
  const outcomes = [...problems, ...(await run(tasks, options.jobs))];
  const seconds = Math.round(performance.now() - started) / 1000;
  const failed = outcomes
    .filter((outcome) => outcome.why !== null)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, why } of failed) process.stderr.write(`${path}: ${why}\n`);
  const extracted = outcomes.length - failed.length;
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ found: outcomes.length, extracted, failed: failed.length, seconds, problems: failed })}\n`,
    );
  else process.stdout.write(`${extracted} extracted, ${failed.length} failed, ${seconds} s\n`);
  return failed.length > 0 ? 3 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage = error instanceof UsageError;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (isUsage) process.stderr.write('usage: extract PATH… --out DIR [--jobs N] [--json]\n');
  process.exitCode = isUsage ? 2 : 1;
}
