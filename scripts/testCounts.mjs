import { readFileSync } from 'node:fs';

/**
 * How many tests passed, failed and were skipped.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @param {string} file a report by vitest's json reporter @returns {Counts | null} null if there is none */
export function vitestCounts(file) {
  const report = readReport(file);
  if (report === null) return null;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {string} file a report by Playwright's json reporter @returns {Counts | null} null if there is none */
export function playwrightCounts(file) {
  const report = readReport(file);
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** @param {string} file a report by Playwright's json reporter @returns {string[]} what passed at the second try only */
export function secondTries(file) {
  /** @param {any} suite @returns {string[]} */
  const flakyIn = ({ suites = [], specs = [] }) => [
    ...suites.flatMap(flakyIn),
    ...specs
      .filter((/** @type {any} */ { tests }) =>
        tests.some((/** @type {any} */ { status }) => status === 'flaky'),
      )
      .map((/** @type {any} */ spec) => `${spec.file}: ${spec.title}`),
  ];
  return flakyIn(readReport(file) ?? {});
}

/**
 * One line for people and CI, the last that `npm test` prints: "310 passed, 0 failed, 2 skipped
 * (unit 295, e2e 17)".
 *
 * @param {ReadonlyMap<string, Counts | null>} suites null for one that didn't get as far as counting
 */
export function countsLine(suites) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const parts = [];
  for (const [name, counts] of suites) {
    if (counts === null) {
      parts.push(`${name} did not run`);
      continue;
    }
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
    parts.push(`${name} ${counts.passed + counts.failed + counts.skipped}`);
  }
  return `${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped (${parts.join(', ')})`;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
