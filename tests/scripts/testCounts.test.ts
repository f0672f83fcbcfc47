import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countsLine, playwrightCounts, secondTries, vitestCounts } from '../../scripts/testCounts.mjs';

describe('the counts of a test run', () => {
  let folder: string;
  const report = (content: unknown) => {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-counts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('add up both suites in one line', () => {
    const unit = vitestCounts(
      report({ numPassedTests: 290, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }),
    );
    const e2e = playwrightCounts(report({ stats: { expected: 16, unexpected: 0, flaky: 1, skipped: 0 } }));
    const suites = new Map([
      ['unit', unit],
      ['e2e', e2e],
    ]);
    expect(countsLine(suites)).toBe('307 passed, 1 failed, 3 skipped (unit 294, e2e 17)');
  });

  it('name what passed at the second try only', () => {
    const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', tests: [{ status }] });
    const file = report({
      suites: [
        { specs: [spec('one', 'expected'), spec('two', 'flaky')] },
        { suites: [{ specs: [spec('three', 'flaky'), spec('four', 'unexpected')] }] },
      ],
    });
    expect(secondTries(file).sort()).toEqual(['a.spec.ts: three', 'a.spec.ts: two']);
    expect(secondTries(path.join(folder, 'none.json'))).toEqual([]);
  });

  it('say when a suite did not get as far as counting', () => {
    const suites = new Map([['e2e', playwrightCounts(path.join(folder, 'none.json'))]]);
    expect(countsLine(suites)).toBe('0 passed, 0 failed, 0 skipped (e2e did not run)');
  });
});
