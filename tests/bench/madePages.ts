import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../e2e/launchApp';

const MAKER = path.join(ROOT, '../shared/corpus/scale/makePages.mjs');

/** A folder with `count` made pages, made once and kept in the temporary folder. Ends the bench where the maker is absent. */
export function madePages(count: number): string {
  const folder = path.join(os.tmpdir(), `cuttings-made-pages-${count}`);
  if (existsSync(`${folder}.manifest.jsonl`)) return folder;
  if (!existsSync(MAKER)) {
    process.stderr.write(
      `skipped: the page maker is not beside the project (${path.relative(ROOT, MAKER)})\n`,
    );
    process.exit(0);
  }
  execFileSync(process.execPath, [MAKER, String(count), folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
