// `npm test`: the gate. Set-up, then every check in turn, a line each; what fails shows its output.
// `npm run check | unit | e2e` run a part of it.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildApp } from './build.mjs';
import { fileRuleProblems } from './fileRules.mjs';
import { passedOn } from './runApp.mjs';
import { runEntry, SetupError } from './say.mjs';
import { root, setUp, setUpWithoutWindow } from './setup.mjs';
import { runProgram } from './step.mjs';
import { countsLine, playwrightCounts, secondTries, vitestCounts } from './testCounts.mjs';

/** @type {Map<string, (gate: Gate, filter: readonly string[]) => Promise<void>>} */
const parts = new Map([
  ['check', checkSteps],
  ['unit', unitStep],
  ['e2e', endToEndSteps],
]);

/**
 * What a run has come to so far.
 *
 * @typedef {object} Gate
 * @property {string} reports a temporary folder for the runners' reports
 * @property {Map<string, import('./testCounts.mjs').Counts | null>} suites
 * @property {string[]} failed names of steps
 */

// Ctrl+C ends the programs of a step too: their groups are ended when this process exits.
for (const signal of passedOn) process.on(signal, () => process.exit(130));

await runEntry(async () => {
  const [part, ...filter] = process.argv.slice(2);
  const wanted = part === undefined ? [...parts.values()] : [parts.get(part)];
  if (part !== undefined && !parts.has(part)) {
    throw new SetupError(`There is no part "${part}" of the tests`, {
      tried: [`node scripts/test.mjs ${part}`],
      todo: `Use one of: ${[...parts.keys()].join(', ')}; or none for all of it.`,
    });
  }
  /** @type {Gate} */
  const gate = {
    reports: mkdtempSync(path.join(os.tmpdir(), 'cuttings-test-')),
    suites: new Map(),
    failed: [],
  };
  try {
    for (const run of wanted) await run?.(gate, filter);
  } finally {
    rmSync(gate.reports, { recursive: true, force: true });
  }
  if (gate.failed.length > 0) {
    process.exitCode = 1;
    print(`✗ failed: ${gate.failed.join(', ')}`);
  }
  if (gate.suites.size > 0) print(countsLine(gate.suites));
});

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Prints a step's one line, and its output if it failed.
 *
 * @param {Gate} gate @param {string} name @param {import('./step.mjs').Outcome} outcome @param {string} [detail]
 */
function tell(gate, name, { isOk, output, seconds }, detail = '') {
  print(`${isOk ? '✓' : '✗'} ${name}${detail === '' ? '' : `: ${detail}`} (${seconds.toFixed(1)} s)`);
  if (isOk) return;
  gate.failed.push(name);
  print(output.trimEnd());
}

/** @param {Gate} gate */
async function checkSteps(gate) {
  await setUpWithoutWindow();
  /** @param {string} name @param {string} script @param {readonly string[]} args */
  const step = async (name, script, args) =>
    tell(gate, name, await runProgram({ root, script, args, limitMinutes: 4 }));
  await step('lint and format', '@biomejs/biome/bin/biome', ['ci', '--colors=off']);
  await step('types', 'typescript/bin/tsc', ['-b', '--pretty', 'false']);
  await step('arrows between rooms', 'dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['--config', '.dependency-cruiser.cjs'],
    ...['src', 'tests'],
  ]);
  const started = Date.now();
  const { files, problems } = fileRuleProblems(root);
  const seconds = (Date.now() - started) / 1000;
  const outcome = { isOk: problems.length === 0, output: problems.join('\n'), seconds };
  tell(gate, 'file length and names', outcome, `${files} files`);
}

/** @param {Gate} gate @param {readonly string[]} filter */
async function unitStep(gate, filter) {
  await setUpWithoutWindow();
  const report = path.join(gate.reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const outcome = await runProgram({
    root,
    script: 'vitest/vitest.mjs',
    args: ['run', ...reporters, ...filter],
    limitMinutes: 10,
  });
  const counts = vitestCounts(report);
  gate.suites.set('unit', counts);
  tell(gate, 'unit tests', outcome, countsLine(new Map([['unit', counts]])));
}

/** @param {Gate} gate @param {readonly string[]} filter */
async function endToEndSteps(gate, filter) {
  gate.suites.set('e2e', null);
  const runtime = await setUp();
  if (!(await tryBuild(gate))) return;
  const report = path.join(gate.reports, 'e2e.json');
  const outcome = await runProgram({
    root,
    script: '@playwright/test/cli.js',
    args: ['test', '--reporter=list,json', ...filter],
    env: { ELECTRON_EXEC_PATH: runtime.executable, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    limitMinutes: 30,
  });
  const counts = playwrightCounts(report);
  gate.suites.set('e2e', counts);
  tell(gate, 'end-to-end tests', outcome, countsLine(new Map([['e2e', counts]])));
  for (const title of secondTries(report)) print(`  passed at the second try: ${title}`);
}

/** @param {Gate} gate */
async function tryBuild(gate) {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  try {
    await buildApp(root, () => {});
    tell(gate, 'build', { isOk: true, output: '', seconds: seconds() });
    return true;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    tell(gate, 'build', { isOk: false, output: error.message, seconds: seconds() });
    return false;
  }
}
