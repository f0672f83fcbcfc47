import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ImportId } from '../../../../src/core/article';
import { addsUp } from '../../../../src/core/importReport';
import { ImportRun } from '../../../../src/main/importer/importRun';
import { type Page, parsePage } from '../../../../src/main/importer/parsePage';
import { BatchReader } from '../../../../src/main/importer/readBatches';
import { sendable } from '../../../../src/main/importer/sendable';
import { aLibrary } from '../../../renderer/storage/aLibrary';
import { storyOf } from '../../../soak/hostileFiles';
import { aZip } from './aZip';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('an import counts what is in containers, and lists the containers', async () => {
  const one = await aLibrary();
  const run = (root: string, id: string) =>
    new ImportRun(
      { importId: id as ImportId, roots: [root], mirrorsFolders: false },
      one.archive,
      { parse: async (pages: readonly Page[]) => pages.map((page) => sendable(parsePage(page))) },
      new BatchReader(),
      one.feed,
    ).run();
  writeFileSync(path.join(folder, 'loose.txt'), storyOf('loose'));
  const zip = path.join(folder, 'pages.zip');
  writeFileSync(
    zip,
    aZip(
      { name: 'a/one.txt', content: storyOf('one') },
      { name: 'a/loose.txt', content: storyOf('loose') },
      {
        name: 'page.html',
        content: `<title>Two</title><h1>Ferry two to resume</h1><p>${storyOf('two')}</p>`,
      },
      { name: 'picture.png', content: Buffer.from('\x89PNG\r\n', 'latin1') },
      { name: 'inner.zip', content: 'PK' },
    ),
  );
  const report = await run(folder, 'import-1');
  expect(report).toMatchObject({ found: 6, imported: 3, duplicate: 1, skipped: 2, failed: 0 });
  expect(report.containers).toEqual([{ path: zip, format: 'zip', entries: 5 }]);
  expect(addsUp(report)).toBe(true);

  const originals = path.join(one.folder, 'originals');
  const again = await run(originals, 'import-2');
  expect(again).toMatchObject({ found: 3, imported: 0, duplicate: 3 });
  const segment = path.join(originals, readdirSync(originals)[0] ?? '');
  expect(again.containers).toEqual([{ path: segment, format: 'warc', entries: 3 }]);
  await one.close();
});
