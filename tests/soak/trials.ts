import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aPage } from '../e2e/pages';

/** Where a soak's trials go: a line each. */
export type Tell = (line: string) => void;

/** A soak's trials, counted. */
export class Trials {
  private count = 0;
  private readonly wrong: string[] = [];

  constructor(
    private readonly name: string,
    private readonly tell: Tell,
  ) {}

  /** Notes a trial; `wrong` null is well. */
  note(what: string, wrong: string | null): void {
    this.count += 1;
    this.tell(`${this.name} ${this.count}: ${what}: ${wrong ?? 'ok'}`);
    if (wrong !== null) this.wrong.push(`${what}: ${wrong}`);
  }

  /** Tells the sum and answers what went wrong. */
  sum(begunMs: number): readonly string[] {
    const seconds = ((performance.now() - begunMs) / 1000).toFixed(0);
    this.tell(`${this.name}: ${this.count} trials, ${this.wrong.length} went wrong, in ${seconds} s`);
    return this.wrong;
  }
}

/** A temporary folder that `use` works in. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-soak-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder with so many different invented pages. */
export function somePages(folder: string, count: number): string {
  const pages = path.join(folder, 'pages');
  for (let n = 0; n < count; n += 1) {
    const below = path.join(pages, String(Math.floor(n / 100)));
    mkdirSync(below, { recursive: true });
    const day = `${1 + (n % 28)} September 2023`;
    writeFileSync(path.join(below, `${n}.txt`), aPage(headlineOf(n), { day }));
  }
  return pages;
}

/** The headline of the nth page. */
export function headlineOf(n: number): string {
  return `Ferry number ${n} to resume in October`;
}
