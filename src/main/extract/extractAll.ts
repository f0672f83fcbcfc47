import type { Worker } from 'node:worker_threads';
import { listFiles, type Outcome, outsideOf, type Task } from './extractFiles';
import { extractFile } from './extractOneFile';

/** Text to article without a library: which files, whither, on how many threads. */
export interface ExtractOrder {
  readonly paths: readonly string[];
  readonly out: string;
  readonly jobs: number;
}

/** What came of it; `problems` by path. */
export interface ExtractReport {
  readonly found: number;
  readonly extracted: number;
  readonly failed: number;
  readonly seconds: number;
  readonly problems: readonly Outcome[];
}

/**
 * Writes the article of each file below the paths. `startThread` starts a thread that does its share ({@link ./extractThread}).
 * The result does not depend on the number of threads. Throws when it can't be begun.
 */
export async function extractAll(
  { paths, out, jobs }: ExtractOrder,
  startThread: (share: readonly Task[]) => Worker,
): Promise<ExtractReport> {
  const started = performance.now();
  const { tasks, problems } = listFiles(paths, out);
  outsideOf(paths, out);
  const outcomes = [...problems, ...(await outcomesOf(tasks, jobs, startThread))];
  const failed = outcomes
    .filter((outcome) => outcome.why !== null)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    found: outcomes.length,
    extracted: outcomes.length - failed.length,
    failed: failed.length,
    seconds: Math.round(performance.now() - started) / 1000,
    problems: failed,
  };
}

async function outcomesOf(
  tasks: readonly Task[],
  jobs: number,
  startThread: (share: readonly Task[]) => Worker,
): Promise<readonly Outcome[]> {
  if (jobs === 1 || tasks.length < 2 * jobs) return tasks.map(extractFile);
  const shares = Array.from({ length: jobs }, (_, job) => tasks.filter((_task, n) => n % jobs === job));
  const results = await Promise.all(
    shares.map(
      (share) =>
        new Promise<readonly Outcome[]>((resolve, reject) => {
          const thread = startThread(share);
          thread.once('message', resolve);
          thread.once('error', reject);
        }),
    ),
  );
  return results.flat();
}

/** Prints a report as the command line does, and answers the exit code. */
export function tellExtraction(report: ExtractReport, isJson: boolean): number {
  for (const { path, why } of report.problems) process.stderr.write(`${path}: ${why}\n`);
  process.stdout.write(
    isJson
      ? `${JSON.stringify(report)}\n`
      : `${report.extracted} extracted, ${report.failed} failed, ${report.seconds} s\n`,
  );
  return report.failed > 0 ? 3 : 0;
}
