import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../e2e/launchApp';
import { madePages, median } from './madePages';

const COUNT = 2000;
const RUNS = 3;

/**
 * Imports made pages into a new library by `cuttings import`, then the same again. Prints files a second, medians of
 * three runs, and how long sha256sum takes over the same files.
 */
export function benchImport(): void {
  const pages = madePages(COUNT);
  const first: number[] = [];
  const again: number[] = [];
  const hashing: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const data = mkdtempSync(path.join(os.tmpdir(), 'cuttings-bench-'));
    hashing.push(COUNT / hashSeconds(pages));
    first.push(COUNT / importSeconds(pages, data, 'imported'));
    again.push(COUNT / importSeconds(pages, data, 'duplicate'));
    rmSync(data, { recursive: true, force: true });
  }
  const line = (what: string, figures: readonly number[]) =>
    process.stdout.write(
      `${what.padEnd(34)} ${median(figures).toFixed(0).padStart(7)} files/s   (${figures.map((one) => one.toFixed(0)).join(', ')})\n`,
    );
  process.stdout.write(`import of ${COUNT} made pages, medians of ${RUNS}\n`);
  line('import into a new library', first);
  line('import again, all duplicates', again);
  line('reference: sha256sum, same files', hashing);
}

function importSeconds(pages: string, data: string, outcome: 'imported' | 'duplicate'): number {
  const args = ['run', '--silent', 'cuttings', '--', 'import', pages, '--data', data, '--json'];
  const report = JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  if (report[outcome] !== COUNT)
    throw new Error(`expected ${COUNT} ${outcome}, got ${JSON.stringify(report)}`);
  return report.seconds;
}

function hashSeconds(pages: string): number {
  const begun = performance.now();
  execFileSync('sh', ['-c', 'find "$0" -name "*.txt" -print0 | xargs -0 sha256sum > /dev/null', pages]);
  return (performance.now() - begun) / 1000;
}
