import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import type { ImportProblem } from '../../core/importReport';
import { openContainer } from './containers/openContainer';
import type { Found, FoundContainer } from './found';
import { refusalByName } from './pageNames';
import { problemOf } from './problemOf';
import { kindOf, readRegularFile } from './regularFile';
import { type Place, placeIn } from './shownName';

/**
 * Walks files and folders, folders in name order, so that the same drop is always read in the same order. Links are
 * followed, each real folder once; containers are opened. Never throws: what can't be entered is a problem.
 */
export async function* scan(roots: readonly string[]): AsyncGenerator<Found | FoundContainer> {
  const entered = new Set<string>();
  for (const root of roots) yield* visit({ disk: root, shown: root }, entered);
}

async function* visit(at: Place, entered: Set<string>): AsyncGenerator<Found | FoundContainer> {
  let stats: Stats;
  try {
    stats = statSync(at.disk);
  } catch (error) {
    yield { kind: 'problem', ...missingOr(at, error) };
    return;
  }
  if (stats.isDirectory()) yield* visitFolder(at, entered);
  else if (!stats.isFile() || !(yield* openContainer(at))) yield visitFile(at, stats);
}

async function* visitFolder(at: Place, entered: Set<string>): AsyncGenerator<Found | FoundContainer> {
  let names: Buffer[];
  try {
    const real = realpathSync.native(at.disk, 'buffer').toString('latin1');
    if (entered.has(real)) {
      yield { kind: 'problem', path: at.shown, outcome: 'skipped', code: 'linkLoop', detail: null };
      return;
    }
    entered.add(real);
    names = readdirSync(at.disk, 'buffer');
  } catch (error) {
    yield { kind: 'problem', ...problemOf(at.shown, error) };
    return;
  }
  names.sort((a, b) => a.compare(b));
  for (const name of names) yield* visit(placeIn(at, name), entered);
}

function visitFile(at: Place, stats: Stats): Found {
  if (!stats.isFile())
    return { kind: 'problem', path: at.shown, outcome: 'skipped', code: 'notAFile', detail: kindOf(stats) };
  const refusal = refusalByName(at.shown);
  if (refusal !== null) return { kind: 'problem', ...refusal };
  const modifiedAt = stats.mtime.toISOString();
  return {
    kind: 'page',
    path: at.shown,
    sizeBytes: stats.size,
    modifiedAt,
    read: async () => readRegularFile(at.disk),
  };
}

/** A link that leads in a circle (ELOOP) or nowhere is told apart from a file that vanished. */
function missingOr(at: Place, error: unknown): ImportProblem {
  const problem = problemOf(at.shown, error);
  if (problem.code !== 'vanished') return problem;
  return isLink(at)
    ? { path: at.shown, outcome: 'skipped', code: 'notAFile', detail: 'a link that leads nowhere' }
    : problem;
}

function isLink(at: Place): boolean {
  try {
    return lstatSync(at.disk).isSymbolicLink();
  } catch {
    return false;
  }
}
