// `npm test`: the gate. Set-up, then every check in turn, a line each; what fails shows its output.
// `npm run check | unit | e2e` run a part of it.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildApp } from './build.mjs';
import { openDisplay } from './display.mjs';
import { fileRuleProblems } from './fileRules.mjs';
import { runEntry, SetupError } from './say.mjs';
import { root, setUp, setUpWithoutWindow } from './setup.mjs';
import { runProgram } from './step.mjs';
import { countsLine, playwrightCounts, vitestCounts } from './testCounts.mjs';

const parts = { check: checkSteps, unit: unitStep, e2e: endToEndSteps };

/** @typedef {{ reports: string, suites: Record<string, import('./testCounts.mjs').Counts | null>, failed: string[] }} Gate */

await runEntry(async () => {
  const [part, ...filter] = process.argv.slice(2);
  if (part !== undefined && !Object.hasOwn(parts, part)) {
    throw new SetupError(`There is no part "${part}" of the tests`, {
      tried: [`node scripts/test.mjs ${part}`],
      todo: `Use one of: ${Object.keys(parts).join(', ')}; or none for all of it.`,
    });
  }
  /** @type {Gate} */
  const gate = { reports: mkdtempSync(path.join(os.tmpdir(), 'cuttings-test-')), suites: {}, failed: [] };
  try {
    for (const run of part === undefined ? Object.values(parts) : [parts[part]]) await run(gate, filter);
  } finally {
    rmSync(gate.reports, { recursive: true, force: true });
  }
  if (gate.failed.length > 0) {
    process.exitCode = 1;
    print(`✗ failed: ${gate.failed.join(', ')}`);
  }
  if (Object.keys(gate.suites).length > 0) print(countsLine(gate.suites));
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
    limitMinutes: 6,
  });
  gate.suites.unit = vitestCounts(report);
  tell(gate, 'unit tests', outcome, countsLine({ unit: gate.suites.unit }));
}

/** @param {Gate} gate @param {readonly string[]} filter */
async function endToEndSteps(gate, filter) {
  gate.suites.e2e = null;
  const runtime = await setUp();
  if (!(await tryBuild(gate))) return;
  const display = await openDisplay({ isVirtual: true });
  const report = path.join(gate.reports, 'e2e.json');
  try {
    const outcome = await runProgram({
      root,
      script: '@playwright/test/cli.js',
      args: ['test', '--reporter=list,json', ...filter],
      env: { ...display.env, ELECTRON_EXEC_PATH: runtime.executable, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      limitMinutes: 12,
    });
    gate.suites.e2e = playwrightCounts(report);
    tell(gate, 'end-to-end tests', outcome, countsLine({ e2e: gate.suites.e2e }));
  } finally {
    display.stop();
  }
}

/** @param {Gate} gate */
async function tryBuild(gate) {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  try {
    await buildApp(root);
    tell(gate, 'build', { isOk: true, output: '', seconds: seconds() });
    return true;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    tell(gate, 'build', { isOk: false, output: error.message, seconds: seconds() });
    return false;
  }
}
