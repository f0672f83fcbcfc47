import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Flavour } from './goldPages';

/** An answer for one page, in the scorer's format. */
export interface Prediction {
  readonly title: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  readonly body: readonly string[];
  readonly headings: readonly string[];
  readonly captions: readonly string[];
}

/** What the scorer says of one page. */
export interface ScoredPage {
  readonly id: string;
  readonly body?: { readonly p: number; readonly r: number; readonly f: number };
  readonly exact?: number;
  readonly pieces?: { readonly tp: number; readonly fn: number; readonly fp: number; readonly tn: number };
}

/** The figures of a set of predictions. */
export interface Scored {
  /** The scorer's own table and lines, as it prints them. */
  readonly text: string;
  readonly pages: readonly ScoredPage[];
}

/** Writes predictions and runs the corpus's own scorer on them as a program of its own. */
export function scorePredictions(
  corpus: string,
  name: string,
  flavour: Flavour,
  predictions: ReadonlyMap<string, Prediction>,
): Scored {
  const folder = join('out/score', name, flavour);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [id, prediction] of predictions) {
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(prediction));
  }
  const run = (...more: readonly string[]): string =>
    execFileSync(
      process.execPath,
      [join(corpus, 'score.mjs'), '--gold', join(corpus, 'dev/gold'), '--pred', folder, ...more],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
  const { items } = JSON.parse(run('--json')) as { items: readonly ScoredPage[] };
  return { text: run(), pages: items };
}
