import path from 'node:path';
import { command, wrongWith } from './cli';
import { type Expected, makeHostileFiles } from './hostileFiles';
import { inFolder, type Tell, Trials } from './trials';

/** What `cuttings import --json` prints, as far as it is read here. */
interface Imported {
  readonly found: number;
  readonly imported: number;
  readonly duplicate: number;
  readonly skipped: number;
  readonly failed: number;
  readonly seconds: number;
  readonly problems: readonly { readonly path: string; readonly outcome: string; readonly code: string }[];
}

/** Longer than this, and the time is not bounded. */
const LIMIT_SECONDS = 120;

/**
 * Every hostile file, those of 30 and 200 MB too, through the command line, each time into a new archive: each must end
 * as it is expected to, in time, and the archive and the library be whole. Answers what went wrong.
 */
export function soakHostile(rounds: number, tell: Tell): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const begunMs = performance.now();
    const trials = new Trials('hostile', tell);
    const pages = path.join(folder, 'pages');
    const expected = makeHostileFiles(pages, true);
    for (let round = 0; round < rounds; round += 1) {
      const data = path.join(folder, `data ${round}`);
      const { code, value, stderr } = await command(data, ['import', pages]);
      const what = `${expected.size} files`;
      if (value === null) trials.note(what, `import ended with ${code}: ${stderr}`);
      else trials.note(what, wrongIn(value as Imported, expected) ?? (await wrongWith(data)));
    }
    return trials.sum(begunMs);
  });
}

function wrongIn(report: Imported, expected: ReadonlyMap<string, Expected>): string | null {
  const { found, imported, duplicate, skipped, failed, seconds } = report;
  if (found !== imported + duplicate + skipped + failed) return 'the sum does not add up';
  if (found !== expected.size) return `${found} found of ${expected.size}`;
  if (seconds > LIMIT_SECONDS) return `it took ${seconds} s`;
  const ended = new Map(report.problems.map(({ path: at, outcome, code }) => [at, `${outcome} ${code}`]));
  for (const [at, wanted] of expected) {
    const outcome = ended.get(at) ?? 'imported';
    if (outcome !== wanted) return `${JSON.stringify(at)}: ${outcome}, wanted ${wanted}`;
  }
  return null;
}
