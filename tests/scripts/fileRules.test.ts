import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileRuleProblems } from '../../scripts/fileRules.mjs';
import { forbiddenIn } from '../../scripts/forbiddenCode.mjs';

describe('the rules for files', () => {
  let root: string;
  const write = (relativePath: string, lines = 1) => {
    const file = path.join(root, relativePath);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'x\n'.repeat(lines));
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'cuttings-rules-'));
    for (const room of ['src', 'scripts', 'tests']) mkdirSync(path.join(root, room));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('allow 250 lines of code and no more', () => {
    write('src/core/right.ts', 250);
    write('src/core/long.ts', 251);
    write('scripts/long.mjs', 300);
    write('src/core/words.json', 9_000);
    const { files, problems } = fileRuleProblems(root);
    expect(files).toBe(3);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'src/core/long.ts',
      'scripts/long.mjs',
    ]);
  });

  it.each(['src/main/utils.ts', 'src/core/helpers/parse.ts', 'tests/common.test.ts', 'src/tagManagers/x.ts'])(
    'judge the name of %s by its whole word',
    (file) => {
      write(file);
      expect(fileRuleProblems(root).problems).toHaveLength(file.includes('tagManagers') ? 0 : 1);
    },
  );

  it('leave fixtures alone, which are bytes as scraped', () => {
    write('tests/fixtures/misc/page.js', 400);
    expect(fileRuleProblems(root).problems).toEqual([]);
  });

  it.each([
    ['src/renderer/features/reader/Story.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['src/renderer/app/App.tsx', 'element.innerHTML = headline;'],
    ['src/main/menu.ts', "import { ipcMain } from 'electron';"],
    ['src/main/handlers/help.ts', 'void shell.openExternal(url);'],
    ['src/core/query/query.ts', "new Function('return 1')"],
  ])('%s may not say “%s”', (file, text) => {
    expect(forbiddenIn(file, text)).toEqual([expect.stringContaining(file)]);
    expect(forbiddenIn(file, `// ${text}\n/* ${text} */`)).toEqual([]);
    expect(forbiddenIn(file.replace(/^src/, 'tests'), text)).toEqual([]);
  });

  it('let the one file that checks calls answer them', () => {
    expect(forbiddenIn('src/main/handle.ts', "import { ipcMain } from 'electron';")).toEqual([]);
  });
});
